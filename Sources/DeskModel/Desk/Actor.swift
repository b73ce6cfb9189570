package import ServiceModel

/// Who does something, and from where. Local roles prevent mistakes, not malice; the operating system's user is always
/// kept.
package struct Actor: Hashable, Sendable, Codable {
    package enum Origin: String, Sendable, Codable {
        case console, cli, field, simulation, system

        /// A person at a desk, whose role counts; a paired phone and the program itself have rights of their own.
        package var isDesk: Bool { self == .console || self == .cli }
    }

    package var name: String
    package var osUser: String
    package var origin: Origin

    package init(name: String, osUser: String, origin: Origin) {
        self.name = name
        self.osUser = osUser
        self.origin = origin
    }

    /// As which a simulated day writes, and how the store keeps it in every language.
    package static let simulationName = "simulation"

    /// The name as screens show it: a simulated day has none of its own. Whoever is called so stays called so.
    package func shownName(_ language: Language) -> String {
        origin == .simulation ? Self.shownName(name, language) : name
    }

    /// The same of rows that keep a name alone, and not where it came from.
    package static func shownName(_ name: String, _ language: Language) -> String {
        name == simulationName ? language("simulation", "symulacja") : name
    }
}
