import ServiceModel

extension Jeopardy {
    /// One column: `!!` for what is missed and for emergencies without a place.
    package var sign: String { grade <= .emergency ? "!!" : grade == .watch ? "? " : "! " }

    /// `12:41`, `not begun`; empty where nobody has it.
    package func expectedWords(_ wording: Wording) -> String {
        guard let expected else { return "" }
        if grade == .missed, bound.measure == .start, !(forecast.map { $0.start <= bound.moment } ?? false) {
            switch reason {
            case .notSent, .notLeft, .notBegun, .silent: return wording.language("not begun", "bez startu")
            default: break
            }
        }
        return wording.time(expected)
    }

    /// `-1:26`, `0:08`, `13 d`.
    package func leftWords(_ wording: Wording) -> String { wording.narrowSpan(minutes: minutesLeft) }

    /// `0:11 late`, `0:08 left`, `13 days 22 hours left`; `0:11 behind` where only the plan says when.
    package func minutesWords(_ wording: Wording) -> String {
        let length = wording.span(minutes: abs(minutesLeft))
        if left < 0, bound.kind == nil { return wording.language("\(length) behind", "\(length) za planem") }
        return left < 0
            ? wording.language("\(length) late", "\(length) po czasie")
            : wording.language("\(length) left", "zostało \(length)")
    }

    /// `1, Bartosz Pawlak: told till 12:30, 0:11 late, chance of missing 71 %: 53 paused for 0:59; give to …`
    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        let person = who ?? language("nobody", "nikt")
        let chance =
            chance.map { language(", missed in \($0) % of the cases", ", chybione w \($0) % przypadków") } ?? ""
        let remedy =
            switch remedy {
            case nil: ""
            case let remedy? where remedy.isNone: "; " + remedy.words(wording)
            case let remedy?: language("; remedy: ", "; rada: ") + remedy.words(wording)
            }
        return "\(short) \(town), \(person): \(bound.words(wording)), \(minutesWords(wording))\(chance): "
            + reason.words(wording) + remedy + "."
    }
}
