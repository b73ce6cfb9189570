package import ServiceModel

/// A promise or a wish that a visit misses where it was put, with whom to call about it.
package struct WindowMissed: Hashable, Sendable, Codable {
    package enum Kind: String, Sendable, Codable { case promise, wish }

    package var order: OrderNumber
    package var kind: Kind
    package var window: TimeWindow
    /// To whom it was promised; empty for a wish.
    package var toldTo: String
    /// The customer's phone; empty when there is none.
    package var phone: String

    package init(order: OrderNumber, kind: Kind, window: TimeWindow, toldTo: String = "", phone: String = "") {
        self.order = order
        self.kind = kind
        self.window = window
        self.toldTo = toldTo
        self.phone = phone
    }

    /// One full sentence: `ZS/2026/000123 misses Mon 23, 10:00-12:00, promised to Anna: call +48 000 000 001.`
    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        let window = wording.window(window)
        switch kind {
        case .promise:
            let call = phone.isEmpty ? "" : language(": call \(phone)", ": zadzwoń, \(phone)")
            return language(
                "\(order) misses \(window), promised to \(toldTo)\(call).",
                "\(order): poza terminem \(window), który obiecano (\(toldTo))\(call).")
        case .wish:
            return language(
                "\(order) misses the wish, \(window).", "\(order): poza życzeniem klienta, \(window).")
        }
    }
}
