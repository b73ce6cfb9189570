extension Place {
    package static let stock = Place("stock", .list, help: .stock)
    /// The parts of one place.
    package static let stockPlace = Place("stock-place", .list, help: .stock)
    package static let pickList = Place("pick-list", .list, help: .stock)
}

extension Section {
    package static let stock = Section("stock", 87, Phrase("Stock", "Magazyn"))
}

extension ScreenID {
    package static let stock = ScreenID("stock")
    package static let stockPlace = ScreenID("stock-place")
    package static let pickList = ScreenID("pick-list")
}

extension Places {
    package static let stock = Places(Place.stock)
    package static let stockPlace = Places(Place.stockPlace)
    package static let pickList = Places(Place.pickList)
}
