extension Place {
    /// The wallboard: nothing can be changed there.
    package static let wall = Place("wall", .watch, help: .wall)
}

extension Places {
    package static let wall = Places(Place.wall)
}

extension ScreenID {
    package static let wall = ScreenID("wall")
}

extension Section {
    package static let wall = Section("wall", 91, Phrase("Wall", "Tablica"))
}
