extension Place {
    /// The lists of orders and of tasks: one place, because most of their keys mean the order of the line.
    package static let orderLines = Place("list", .list)
}

extension Places {
    package static let orderLines = Places(Place.orderLines)
}
