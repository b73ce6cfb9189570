import ServiceModel

extension Place {
    /// A day of the team, hour by hour; and the same with an order in hand.
    package static let day = Place("day", .free, help: .day)
    package static let movingDay = Place("movingDay", .hand, help: .moving)
}

extension Places {
    package static let day = Places(Place.day)
    package static let movingDay = Places(Place.movingDay)
}

extension Section {
    package static let day = Section("day", 50, Phrase("Day", "Dzień"))
}
