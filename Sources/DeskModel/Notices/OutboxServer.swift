package import ServiceModel

/// Whether mail goes out at all, for whoever looks at what waits.
package enum OutboxServer {
    /// The program has no mail server yet: messages are written down, and nothing is sent.
    package static func sentence(_ language: Language) -> String {
        language(
            "No mail server is configured: messages wait here and nothing is sent.",
            "Nie skonfigurowano serwera poczty: wiadomości czekają tutaj i nic nie jest wysyłane.")
    }
}
