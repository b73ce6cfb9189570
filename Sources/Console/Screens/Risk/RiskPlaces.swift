extension Place {
    package static let risk = Place("risk", .list, help: .risk)
}

extension Places {
    package static let risk = Places(Place.risk)
}

extension ScreenID {
    package static let risk = ScreenID("risk")
}

extension Section {
    package static let risk = Section("risk", 89, Phrase("At risk", "Zagrożone"))
}
