extension Place {
    /// The lists of orders and of tasks: one place, because most of their keys mean the order of the line.
    package static let orderLines = Place("list", .list)
}

extension Places {
    package static let orderLines = Places(Place.orderLines)
    /// An order stands whole in a line or on its page, whether or not a visit of it is on the desk.
    package static let shownOrders: Places = [.orderLines, .orderPage]
}
