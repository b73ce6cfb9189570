import ServiceModel

extension Place {
    /// Branches beside the live plan, and where they differ.
    package static let branches = Place("branches", .panes, help: .branches)
}

extension Section {
    package static let branches = Section("branches", 79, Phrase("Branches", "Warianty"))
}

extension ScreenID {
    package static let branches = ScreenID("branches")
}
