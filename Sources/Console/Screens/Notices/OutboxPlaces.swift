import ServiceModel

extension ScreenID {
    package static let outbox = ScreenID("outbox")
}

extension Section {
    package static let outbox = Section("outbox", 92, Phrase("Outbox", "Poczta"))
}

extension Place {
    package static let outbox = Place("outbox", .list, help: .outbox)
}

extension Places {
    package static let outbox = Places(Place.outbox)
}
