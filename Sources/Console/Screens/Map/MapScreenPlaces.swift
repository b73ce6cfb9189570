import ServiceModel

extension Place {
    /// The map; and the same with an order in hand.
    package static let map = Place("map", .free, help: .map)
    package static let movingMap = Place("movingMap", .hand, help: .moving)
}

extension Places {
    package static let map = Places(Place.map)
    package static let movingMap = Places(Place.movingMap)
}

extension Section {
    package static let map = Section("map", 60, Phrase("Map", "Mapa"))
}
