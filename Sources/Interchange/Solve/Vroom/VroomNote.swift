package import ServiceModel

/// Something in a file that is read past, and is told.
package struct VroomNote: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// A key that is not known, one letter off another.
        case unknownKey(meant: String)
        /// Shapes of ways were asked for.
        case geometry
        /// A given time of service is checked, but the search chooses the times.
        case timeOfStep
        /// The position of a given break: the search chooses where it is taken.
        case placeOfBreak
    }

    let path: String
    let kind: Kind

    package func sentence(_ language: Language) -> String {
        switch kind {
        case .unknownKey(let meant):
            language(
                "\(path): this key is not known and is left out; did you mean \(meant)?",
                "\(path): nieznany klucz, pomijam; może chodziło o \(meant)?")
        case .geometry:
            language(
                "\(path): the shapes of ways are not given; the engine knows times and lengths only.",
                "\(path): nie podaję przebiegu tras; znam tylko czasy i długości przejazdów.")
        case .timeOfStep:
            language(
                "\(path): is checked against the rules; the search chooses the times afterwards.",
                "\(path): sprawdzam z regułami; czasy wybiera potem wyszukiwanie.")
        case .placeOfBreak:
            language(
                "\(path): the break is kept, and the search chooses where it is taken.",
                "\(path): przerwa zostaje, a miejsce w trasie wybiera wyszukiwanie.")
        }
    }

    /// That shapes of ways were asked for by an option of the command line.
    package static func geometry(option: String) -> VroomNote { VroomNote(path: option, kind: .geometry) }
}
