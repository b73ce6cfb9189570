package import ServiceModel

/// Why a customer is told nothing about an order.
package enum NoticeSilence: Error, Hashable, Sendable {
    /// Neither whoever reported it nor the customer has an address to which mail can be sent.
    case noAddress
    /// What stands where an address should is none.
    case badAddress(String)
    /// Since when, and why.
    case unwanted(Timestamp, reason: String)

    /// A full sentence.
    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .noAddress:
            return language(
                "No notices: neither the reporter nor the customer has an e-mail address.",
                "Bez powiadomień: ani zgłaszający, ani klient nie ma adresu e-mail.")
        case .badAddress(let text):
            return language(
                "No notices: “\(text)” is no e-mail address.", "Bez powiadomień: „\(text)” to nie adres e-mail.")
        case .unwanted(let since, let reason):
            let why = reason.isEmpty ? "" : ": \(reason)"
            return language(
                "No notices: the customer wants none since \(wording.past(since))\(why).",
                "Bez powiadomień: klient nie chce ich od \(wording.past(since))\(why).")
        }
    }
}
