extension Place {
    /// What happened, proposals, changes and calls.
    package static let outage = Place("outage", .panes, help: .outage)
}

extension Section {
    package static let outage = Section("outage", 78, Phrase("Outage", "Awaria"))
}
