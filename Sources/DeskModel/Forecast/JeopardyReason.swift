package import ServiceModel

/// Why a visit is at risk: what was told, or not told, and by whom.
package enum JeopardyReason: Hashable, Sendable {
    /// Planned, and never sent to anybody.
    case notSent
    /// Nobody has left who should have by then.
    case notLeft(Timestamp)
    /// Nobody has begun what was planned to begin then.
    case notBegun(Timestamp)
    /// There since then, and the work has not begun.
    case waiting(Timestamp)
    /// Said to be on the way since then, and should be there.
    case onTheWay(Timestamp)
    /// Nothing was told though all of its time is over.
    case silent
    /// Lasts so many seconds longer than planned.
    case over(Int)
    /// Paused for so many seconds.
    case paused(Int)
    /// What comes before it lasts, pauses or began too late.
    case behind(String, Delay)
    /// Nobody has it yet.
    case noPlace
    /// What is not on the van.
    case part(Breach)
    /// It was planned there.
    case planned
    /// It fits, with so many seconds to spare.
    case tight(Int)

    /// What keeps the technician.
    package enum Delay: Hashable, Sendable {
        case over(Int), paused(Int), late(Int)
    }

    /// Somebody who has it should have told something by now.
    package var isSilence: Bool {
        switch self {
        case .notLeft, .notBegun, .waiting, .onTheWay, .silent: true
        case .notSent, .over, .paused, .behind, .noPlace, .part, .planned, .tight: false
        }
    }

    /// Since when it is so, where that follows from it.
    package func since(at now: Timestamp) -> Timestamp? {
        switch self {
        case .notLeft(let moment), .notBegun(let moment), .waiting(let moment), .onTheWay(let moment): moment
        case .over(let seconds), .paused(let seconds), .behind(_, .over(let seconds)), .behind(_, .paused(let seconds)),
            .behind(_, .late(let seconds)):
            now - seconds
        case .notSent, .silent, .noPlace, .part, .planned, .tight: nil
        }
    }

    /// A clause: `53 paused for 0:59`.
    package func words(_ wording: Wording) -> String {
        let language = wording.language
        func length(_ seconds: Int) -> String { wording.span(minutes: seconds / 60) }
        func time(_ moment: Timestamp) -> String { wording.time(moment) }
        return switch self {
        case .notSent: language("not sent", "niewysłane")
        case .notLeft(let since):
            language("should have left \(time(since))", "wyjazd miał być \(time(since))")
        case .notBegun(let start):
            language("not begun, planned \(time(start))", "nierozpoczęte, plan \(time(start))")
        case .waiting(let since):
            language("there since \(time(since)), not begun", "na miejscu od \(time(since)), bez startu")
        case .onTheWay(let since):
            language("on the way since \(time(since))", "w drodze od \(time(since))")
        case .silent: language("nothing told, its time is over", "brak meldunku, czas minął")
        case .over(let seconds): language("\(length(seconds)) over its end", "\(length(seconds)) po końcu")
        case .paused(let seconds): language("paused for \(length(seconds))", "pauza od \(length(seconds))")
        case .behind(let order, .over(let seconds)):
            language("\(order) lasts \(length(seconds)) longer", "\(order) trwa \(length(seconds)) dłużej")
        case .behind(let order, .paused(let seconds)):
            language("\(order) paused for \(length(seconds))", "\(order): pauza od \(length(seconds))")
        case .behind(let order, .late(let seconds)):
            language("\(order) is \(length(seconds)) behind", "\(order) spóźnia się \(length(seconds))")
        case .noPlace: language("no place yet", "bez miejsca")
        case .part(let breach): breach.sentence(wording)
        case .planned: language("planned too late", "zaplanowane za późno")
        case .tight(let seconds): language("\(length(seconds)) to spare", "zapas \(length(seconds))")
        }
    }
}
