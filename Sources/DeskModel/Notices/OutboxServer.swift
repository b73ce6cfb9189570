package import ServiceModel

/// Whether mail goes out from here, for whoever looks at what waits.
package enum OutboxServer {
    /// `server` is the one of this machine's settings; other machines of the same store may have one.
    package static func sentence(_ server: String?, _ language: Language) -> String {
        guard let server else {
            return language(
                "No mail server is configured here: nothing is sent from this computer.",
                "Nie skonfigurowano tu serwera poczty: z tego komputera nic nie jest wysyłane.")
        }
        return language("Mail goes out through \(server).", "Pocztę wysyła \(server).")
    }
}
