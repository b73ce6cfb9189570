import DeskModel

extension Actor {
    /// Who does what nobody has asked for.
    static let background = Actor(name: "dyspo", osUser: "dyspo", origin: .system)
}
