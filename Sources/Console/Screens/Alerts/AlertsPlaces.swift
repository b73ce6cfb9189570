extension Place {
    package static let alerts = Place("alerts", .list, help: .alerts)
}

extension Places {
    package static let alerts = Places(Place.alerts)
}

extension ScreenID {
    package static let alerts = ScreenID("alerts")
}

extension Section {
    package static let alerts = Section("alerts", 77, Phrase("Alerts", "Alerty"))
}
