package import ServiceModel

/// What looks wrong about a background job that has not failed.
package struct JobDoubt: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// Due farther ahead than it ever waits: a clock was ahead. It is done at the next opportunity.
        case dueTooFarAhead(Timestamp)
        /// Held longer than anybody may hold it; the lease counts no more.
        case heldTooLong(Timestamp)
        /// Of a kind that this program does not know, of a newer one perhaps; it is left alone.
        case unknownKind
    }

    /// What it is to do; of an unknown kind, the kind.
    private let english: String
    private let polish: String
    package let kind: Kind

    package init(english: String, polish: String, kind: Kind) {
        self.english = english
        self.polish = polish
        self.kind = kind
    }

    /// Whether it is no fault of anything, and only worth knowing.
    package var isNote: Bool { kind == .unknownKind }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch kind {
        case .dueTooFarAhead(let moment):
            return language(
                "\(english.capitalizedFirst): due only on \(wording.calendar.iso8601(moment)), put off by a clock that was"
                    + " ahead; done next.",
                "\(polish.capitalizedFirst): dopiero \(wording.calendar.iso8601(moment)), odłożone przez zegar, który się"
                    + " spieszył; najbliższa okazja.")
        case .heldTooLong(let moment):
            return language(
                "\(english.capitalizedFirst): held until \(wording.calendar.iso8601(moment)) by a clock that was ahead;"
                    + " done next.",
                "\(polish.capitalizedFirst): zajęte do \(wording.calendar.iso8601(moment)) przez zegar, który się"
                    + " spieszył; najbliższa okazja.")
        case .unknownKind:
            return language(
                "A job of the kind “\(english)” is unknown here and left alone.",
                "Zadanie rodzaju „\(polish)” jest tu nieznane i zostaje nietknięte.")
        }
    }
}
