import DeskModel
import ServiceModel
import TermCanvas

/// Words and figures that several screens write the same way.
extension ConsoleState {
    /// Three columns at most: `Mon`, `pon`; in narrow columns Polish takes its two-letter names.
    func narrowWeekday(_ day: Day) -> String {
        language == .polish
            ? ["pn", "wt", "śr", "cz", "pt", "so", "nd"][day.weekday.rawValue - 1] : wording.weekday(day.weekday)
    }

    /// At most nine columns: `Mon 17:00` within a week, `23 Dec` beyond, `late 2:10` when it has passed.
    func dueText(_ due: Timestamp?) -> String {
        guard let due else { return "-" }
        let late = now.since(due)
        if late >= 0 {
            let length = late >= 172_800 ? "\(late / 86_400)d" : wording.length(minutes: late / 60)
            return language("late ", "po ") + length
        }
        let day = view.calendar.day(of: due)
        if day.since(today) < 7 { return "\(narrowWeekday(day)) \(wording.time(due))" }
        return "\(day.day) \(wording.month(day.month))"
    }

    func isLate(_ card: VisitCard) -> Bool { card.due.map { $0 <= now } ?? false }

    /// `1:05` for seconds.
    func length(_ seconds: Int) -> String { wording.length(minutes: seconds / 60) }

    /// `+9 min`, `-5 min`.
    func extra(_ insertion: Insertion) -> String {
        insertion.signedMinutes + " min"
    }

    /// The number as far as there is room for it: `ZS/2026/000123`, on narrow screens `123`.
    func name(_ number: OrderNumber) -> String { size.columns >= 110 ? number.description : number.short }

    /// The name in at most so many columns: `Krzysztof Wiśniewski`, then `K. Wiśniewski`, then cut.
    func shortName(_ name: String, columns: Int) -> String {
        if SafeText.width(name) <= columns { return name }
        guard let space = name.firstIndex(of: " "), let first = name.first else { return name }
        return SafeText.truncated("\(first). " + name[name.index(after: space)...], to: columns)
    }
}

extension Insertion {
    /// `+9`, `-5`.
    var signedMinutes: String { (extraMinutes >= 0 ? "+" : "") + String(extraMinutes) }
}

extension Priority {
    /// Two columns, readable without colour.
    var glyph: String {
        switch self {
        case .emergency: "!!"
        case .urgent: " !"
        case .high: " +"
        case .normal: "  "
        case .low: " -"
        }
    }

    var role: Role {
        switch self {
        case .emergency: .priorityEmergency
        case .urgent: .priorityUrgent
        case .high: .priorityHigh
        case .normal: .priorityNormal
        case .low: .priorityLow
        }
    }
}
