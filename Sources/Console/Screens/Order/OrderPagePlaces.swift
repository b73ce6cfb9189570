extension Place {
    package static let orderPage = Place("order", .page, help: .pages)
}

extension Places {
    package static let orderPage = Places(Place.orderPage)
    /// Where a key of orders means the one under the cursor: board, day and map, and the order's own page.
    package static let orders: Places = [.free, .orderPage]
}
