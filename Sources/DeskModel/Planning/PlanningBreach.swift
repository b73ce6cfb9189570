package import ServiceModel

/// What a day's plan has no place for.
package enum PlanningBreach: DepartmentBreach {
    /// The last moment at which the work may start, and when it would.
    case startsTooLate(latest: Timestamp, wouldStart: Timestamp)
    case startsTooEarly(earliest: Timestamp, wouldStart: Timestamp)
    /// The shift, overtime included, ends before the technician would be home.
    case shiftTooShort(ends: Timestamp, wouldEnd: Timestamp)
    /// The day's work and the way do not fit into the shift at all, whatever the order of stops.
    case full(freeMinutes: Int, needsMinutes: Int)
    case lunchLost(latest: Timestamp)
    case dailyCap(Int)
    /// A visit of that day that may not move, or would miss its own rules, stands in the way.
    case delaysOther(OrderNumber)
    /// The visit itself is locked or under way.
    case visitFixed
    case shiftLocked
    /// The day breaks a rule already, so that nothing can be added by the rules.
    case dayBroken
    case absent
    case noShift
    /// Another visit of the same person, and the time that both take.
    case overlaps(OrderNumber, TimeWindow)
    /// The day is over.
    case past
    /// The day goes on, but the moment at which a plan would begin the work lies behind.
    case startPassed(Timestamp)
    /// The moment lies in the shift of another day, whose evening it goes on from.
    case otherShift(Day)
    /// Work that comes before it is not planned.
    case waitsFor(OrderNumber)
    /// Work over several days that begin with this one is not done by the last of those that were looked at: how much of it is
    /// left.
    case splitTooLong(needsMinutes: Int, leftMinutes: Int, through: Day)
    /// No place of the day keeps every rule, and no check says which rule it is.
    case notKnown

    package var rule: String {
        switch self {
        case .startsTooLate, .startsTooEarly, .otherShift, .startPassed: "window"
        case .shiftTooShort, .full, .splitTooLong: "working-time"
        case .lunchLost: "break"
        case .dailyCap: "daily-cap"
        case .delaysOther: "neighbours"
        case .visitFixed, .shiftLocked: "lock"
        case .dayBroken: "day-broken"
        case .absent, .noShift, .past: "absent"
        case .overlaps: "overlap"
        case .waitsFor: "order"
        case .notKnown: "not-known"
        }
    }

    package var fault: String {
        switch self {
        case .overlaps(let other, _): rule + other.description
        // A day off is another thing than a day without a shift.
        case .absent: "off"
        case .startsTooLate, .startsTooEarly, .shiftTooShort, .full, .lunchLost, .dailyCap, .delaysOther, .visitFixed,
            .shiftLocked, .dayBroken, .noShift, .past, .startPassed, .otherShift, .waitsFor, .splitTooLong,
            .notKnown:
            rule
        }
    }

    package var concern: BreachConcern {
        switch self {
        case .visitFixed, .waitsFor: .person
        case .shiftTooShort, .full, .lunchLost, .delaysOther, .startsTooLate, .startsTooEarly, .dailyCap, .overlaps,
            .splitTooLong:
            .timeOfDay
        case .dayBroken, .absent, .noShift, .past, .startPassed, .otherShift, .shiftLocked, .notKnown: .dayOrWay
        }
    }

    package func word(in language: Language) -> String {
        switch self {
        case .startsTooLate, .startsTooEarly: language("window", "okno")
        case .shiftTooShort, .full, .splitTooLong: language("full", "pełny")
        case .lunchLost: language("lunch", "obiad")
        case .dailyCap: language("cap", "limit")
        case .delaysOther: language("others", "inne")
        case .dayBroken: language("broken", "reguły")
        case .visitFixed, .shiftLocked: language("locked", "blok.")
        case .absent: DayWord.absent.short(language)
        case .noShift: DayWord.noShift.short(language)
        case .past, .startPassed: language("past", "minął")
        case .overlaps: language("twice", "dwa r.")
        case .otherShift: language("shift", "zmiana")
        case .waitsFor: language("waits", "czeka")
        case .notKnown: language("no", "nie")
        }
    }
}
