extension Place {
    package static let stock = Place("stock", .list, help: .stock)
}

extension Section {
    package static let stock = Section("stock", 87, Phrase("Stock", "Magazyn"))
}

extension ScreenID {
    package static let stock = ScreenID("stock")
}

extension Places {
    package static let stock = Places(Place.stock)
}
