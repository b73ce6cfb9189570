import ServiceModel

/// An entry that undo or redo went past: what it said, and why it stays.
package struct PassedOver: Hashable, Sendable {
    package var sequence: Int
    package var summary: Summary
    package var why: Refusal

    package init(sequence: Int, summary: Summary, why: Refusal) {
        self.sequence = sequence
        self.summary = summary
        self.why = why
    }

    /// Number of entries that are named; the rest are counted.
    private static let named = 3

    /// `Passed over: 123, Ewa Zych, 09:12: started (a fact).`
    static func sentence(_ passed: [PassedOver], _ wording: Wording) -> String {
        let language = wording.language
        let list = passed.prefix(named).map { $0.words(wording) }.joined(separator: "; ")
        let rest = passed.count - named
        let more =
            rest > 0
            ? language("; and ", "; i jeszcze ") + "\(rest) "
                + language.plural(rest, "more entry", "more entries", pl: ("wpis", "wpisy", "wpisów"))
            : ""
        return language("Passed over: ", "Pominięto: ") + list + more + "."
    }

    private func words(_ wording: Wording) -> String {
        Self.clause(summary, wording) + " (\(reason(wording)))"
    }

    private func reason(_ wording: Wording) -> String {
        let language = wording.language
        switch why {
        case .desk(.undoFinal(_, let summary)):
            return summary.isFact
                ? language("a fact", "to fakt") : language("it cannot be taken back", "nie do cofnięcia")
        case .desk(.undoNeeded): return language("something later needs it", "coś późniejszego go potrzebuje")
        case .desk(.clash(let clash)):
            let told =
                clash.summary.isFact
                ? language(" reported at ", " – zgłoszono o ") : language(" changed it at ", " – zmiana o ")
            return clash.by.shownName(language) + told + wording.time(clash.at) + ": "
                + Self.clause(clash.summary, wording)
        case .desk(.notAllowed): return language("your role does not allow it", "nie pozwala na to twoja rola")
        default: return Self.clause(why.sentence(wording))
        }
    }

    private static func clause(_ summary: Summary, _ wording: Wording) -> String { clause(summary.sentence(wording)) }

    /// A sentence without its full stop.
    private static func clause(_ sentence: String) -> String {
        sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    }
}
