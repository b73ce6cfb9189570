import ServiceModel

extension Place {
    package static let board = Place("board", .free)
    package static let queue = Place("queue", .free)
    package static let detail = Place("detail", .free)
    package static let peek = Place("peek", .free)
    /// The board with an order in hand.
    package static let moving = Place("moving", .hand, help: .moving)
}

extension Places {
    package static let board = Places(Place.board)
    package static let queue = Places(Place.queue)
    package static let detail = Places(Place.detail)
    package static let peek = Places(Place.peek)
    package static let moving = Places(Place.moving)
    package static let panes: Places = [.board, .queue, .detail, .peek]
}

extension Section {
    package static let board = Section("board", 40, Phrase("Getting about", "Poruszanie się"))
    package static let queue = Section("queue", 70, Phrase("Queue", "Kolejka"))
}
