package import ServiceModel

/// A visit of today that will miss something, or of which something was not told that should have been.
package struct Jeopardy: Hashable, Sendable {
    /// How bad it is; the worst first.
    package enum Grade: Int, Comparable, Sendable {
        /// What binds it is over.
        case missed
        /// An emergency that nobody has.
        case emergency
        /// It is expected to be late.
        case late
        /// It may well be late.
        case risk
        /// It is in time as far as is known, and something was not told.
        case watch

        package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// What was told or is due is missed, or will be. Behind its plan alone nothing is late (decision 24).
    package var isLate: Bool { (grade == .missed || grade == .late) && bound.kind != nil }

    package var visit: Visit.ID
    package var order: Order.ID
    package var number: OrderNumber
    /// `123`, `123/2`.
    package var short: String
    package var priority: Priority
    package var customer: String
    package var town: String
    package var region: Region.ID
    /// Who has it; `nil` where it waits.
    package var technician: Technician.ID?
    package var who: String?
    package var grade: Grade
    package var watchdog: Watchdog
    package var bound: JeopardyBound
    /// When it is expected to meet the bound; `nil` where nobody has it.
    package var expected: Timestamp?
    /// Seconds left to the bound, negative behind it; without a place to the latest start.
    package var left: Int
    /// The forecast; `nil` where nobody has it.
    package var forecast: VisitForecast?
    package var reason: JeopardyReason
    /// `nil` as long as it is being looked for.
    package var remedy: Remedy?
    /// What is known of visit and order, for a remedy that is carried out.
    package var basis: Basis
    /// It was sent to its technician.
    package var isSent: Bool

    package init(
        _ card: VisitCard, who: String?, grade: Grade, _ watchdog: Watchdog, _ bound: JeopardyBound, left: Int,
        _ reason: JeopardyReason
    ) {
        visit = card.id
        order = card.order
        number = card.number
        short = card.short
        priority = card.priority
        customer = card.customer
        town = card.town
        region = card.region
        technician = card.placement?.leader
        self.who = who
        self.grade = grade
        self.watchdog = watchdog
        self.bound = bound
        self.left = left
        self.reason = reason
        basis = card.basis
        isSent = card.state != .open && card.state != .planned
    }

    /// The same trouble, maybe minutes later: visit, bound and who has it are what they were, and nobody has written since.
    package func isSame(as other: Jeopardy) -> Bool {
        visit == other.visit && technician == other.technician && bound == other.bound && basis == other.basis
            && isSent == other.isSent && watchdog == other.watchdog
    }

    /// Whole minutes left, rounded to what is safe to say: `-0:11` is at most eleven minutes late.
    package var minutesLeft: Int { left >= 0 ? left / 60 : -((-left + 59) / 60) }

    /// Percent, where it is neither sure nor impossible.
    package var chance: Int? {
        forecast.flatMap { (1..<VisitForecast.runs).contains($0.missed) ? $0.percent : nil }
    }

    /// The worst first: what is over before what may be, then what has least time left.
    package static func isWorse(_ one: Jeopardy, _ other: Jeopardy) -> Bool {
        (one.grade.rawValue, one.left, one.number, one.visit)
            < (other.grade.rawValue, other.left, other.number, other.visit)
    }
}
