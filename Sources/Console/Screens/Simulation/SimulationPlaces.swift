import ServiceModel

extension Place {
    /// A day that is played, with its policies beside each other.
    package static let simulation = Place("simulation", .panes, help: .simulation)
}

extension Section {
    package static let simulation = Section("simulation", 79, Phrase("Simulated day", "Symulowany dzień"))
}

extension ScreenID {
    package static let simulation = ScreenID("simulation")
}
