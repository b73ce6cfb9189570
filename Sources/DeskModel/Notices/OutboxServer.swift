package import ServiceModel

/// Whether mail goes out from here, for whoever looks at what waits.
package enum OutboxServer: Hashable, Sendable {
    /// Through the one of this machine's settings.
    case named(String)
    /// There is none in them; other machines of the same store may have one.
    case missing
    /// What was is only looked at.
    case past
    /// A draft of the plan tells nobody anything.
    case branch

    /// `server` is the one of this machine's settings.
    package init(_ server: String?, from vantage: Vantage) {
        self =
            switch vantage {
            case .past: .past
            case .branch: .branch
            case .live, .simulation: server.map { .named($0) } ?? .missing
            }
    }

    package func sentence(_ language: Language) -> String {
        switch self {
        case .named(let server): language("Mail goes out through \(server).", "Pocztę wysyła \(server).")
        case .missing:
            language(
                "No mail server is configured here: nothing is sent from this computer.",
                "Nie skonfigurowano tu serwera poczty: z tego komputera nic nie jest wysyłane.")
        case .past:
            language(
                "This is the outbox as it was: nothing is sent from the past.",
                "To poczta z tamtej chwili: z przeszłości nic nie jest wysyłane.")
        case .branch:
            language(
                "This is a branch: nothing is ever sent from it.", "To wariant: z niego nic nigdy nie jest wysyłane.")
        }
    }
}
