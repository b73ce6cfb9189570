import DeskModel
import ServiceModel
import TermCanvas

/// Words and figures that several screens write the same way.
extension ConsoleState {
    /// Three columns at most: `Mon`, `pon`; as everywhere, but that a Polish Sunday is `ndz`.
    func narrowWeekday(_ day: Day) -> String {
        language == .polish && day.weekday == .sunday ? "ndz" : wording.weekday(day.weekday)
    }

    /// At most nine columns: `Mon 17:00` within a week, `Mon` for the end of that day, `23 Dec` beyond, `late 2:10`,
    /// `S 2:10` when it is late.
    func dueText(_ due: Due?, _ lateness: Lateness?) -> String {
        if let lateness {
            let minutes = lateness.minutes
            let length = minutes >= 2880 ? "\(minutes / 1440)d" : Wording.length(minutes: minutes)
            return language("late ", Sign.late(language) + " ") + length
        }
        guard let moment = due?.moment else { return "-" }
        let whole = view.calendar.dayEnding(at: moment)
        let day = whole ?? view.calendar.day(of: moment)
        let distance = day.since(today)
        guard (0..<7).contains(distance) else { return "\(day.day) \(wording.month(day.month))" }
        return narrowWeekday(day) + (whole == nil ? " " + wording.time(moment) : " \(day.day)")
    }

    func dueText(_ card: VisitCard) -> String { dueText(card.due, lateness(of: card)) }

    /// The same in a few columns: whole hours rather than a time that is cut.
    func dueText(_ card: VisitCard, columns: Int) -> String {
        let text = dueText(card)
        guard SafeText.width(text) > columns, let lateness = lateness(of: card) else { return text }
        return language("late ", Sign.late(language) + " ") + "\(lateness.minutes / 60)h"
    }

    /// How late a visit is or is going to be, with the traffic of its hours.
    func lateness(of card: VisitCard) -> Lateness? { view.lateness(of: card, at: now) }

    func isLate(_ card: VisitCard) -> Bool { lateness(of: card) != nil }

    /// `1:05` for seconds.
    func length(_ seconds: Int) -> String { Wording.length(minutes: seconds / 60) }

    /// `+9 min`, `-5 min`.
    func extra(_ insertion: Insertion) -> String {
        insertion.signedMinutes + " min"
    }

    /// The number as far as there is room for it: `ZS/2026/000123`, on narrow screens `123`.
    func name(_ number: OrderNumber) -> String { size.columns >= 110 ? number.description : number.short }

    /// The same of a visit, with its own number from the second on.
    func name(_ card: VisitCard) -> String { size.columns >= 110 ? card.named : card.short }

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
