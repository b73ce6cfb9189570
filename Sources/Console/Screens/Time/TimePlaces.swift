import ServiceModel

extension ScreenID {
    package static let time = ScreenID("time")
}

extension Section {
    package static let time = Section("time", 88, Phrase("Measured time", "Zmierzony czas"))
}

extension Place {
    /// A technician's measured day or week.
    package static let time = Place("time", .list, help: .time)
}

extension Places {
    package static let time = Places(Place.time)
}
