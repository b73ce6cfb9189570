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
}
