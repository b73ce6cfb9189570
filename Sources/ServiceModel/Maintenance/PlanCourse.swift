/// How a maintenance plan goes: what it asks for, what was made of it, and what is to be made now.
package struct PlanCourse: Sendable {
    package let plan: MaintenancePlan
    /// In order of their nominal days.
    package let made: [FollowedOccurrence]
    package let today: Day
    package let schedule: PlanSchedule
    private let nominals: Set<Day>
    /// Days, less than half the rule's interval; `nil` where no order can be of an earlier rule.
    private let reachOfOlderOrders: Int?

    /// How far back missed visits are told.
    private static let memory = 366
    /// No visit is moved further than this over free days.
    private static let reach = 31

    package init(
        _ plan: MaintenancePlan, made: [FollowedOccurrence], _ workCalendar: WorkCalendar,
        _ calendar: CompanyCalendar, today: Day
    ) {
        self.plan = plan
        self.made = made.sorted { $0.nominal < $1.nominal }
        self.today = today
        schedule = PlanSchedule(plan.terms, workCalendar, calendar)
        nominals = Set(made.map(\.nominal))
        reachOfOlderOrders = Self.reachOfOlderOrders(plan, made, calendar)
    }

    private static func reachOfOlderOrders(
        _ plan: MaintenancePlan, _ made: [FollowedOccurrence], _ calendar: CompanyCalendar
    ) -> Int? {
        // The rule of a plan that nobody changed is the one that they were made by.
        guard plan.version > 1, !made.isEmpty, let interval = PlanRuleCheck.interval(plan.terms.rule, calendar) else {
            return nil
        }
        return interval > 2 ? (interval - 1) / 2 : nil
    }

    /// The days on which its work was done, any order. A visit that was cancelled counts from its day: the next one comes as if
    /// it had been done.
    package var completions: [Day] {
        (plan.doneBefore.map { [$0] } ?? [])
            + made.compactMap { $0.state == .cancelled ? $0.made.date : $0.done }
    }

    /// The day on which it was last done; `nil` when it never was.
    package var lastDone: Day? {
        ((plan.doneBefore.map { [$0] } ?? []) + made.compactMap(\.done)).max()
    }

    /// What the plan gives from `first` through `last`, by nominal day: nothing before it was entered and nothing after its
    /// last day.
    package func occurrences(from first: Day, through last: Day) -> PlanOccurrences {
        let (first, last) = (max(first, floor), plan.ended.map { min($0, last) } ?? last)
        guard first <= last else { return PlanOccurrences() }
        return schedule.occurrences(from: first, through: last, completions: completions, today: today)
    }

    /// Nothing before it is the plan's. What counts from a completion may be overdue already when it is entered.
    private var floor: Day {
        switch plan.terms.rule {
        case .recurrence: plan.created
        case .afterCompletion: Day(number: plan.created.number - 36_600)
        }
    }

    /// Whether its order was made already.
    package func isMade(_ occurrence: PlanOccurrence) -> Bool {
        nominals.contains(occurrence.nominal) || standIn(for: occurrence) != nil
    }

    /// What was made of it: under its own day, or under a day of an earlier rule.
    package func made(of occurrence: PlanOccurrence) -> FollowedOccurrence? {
        made.first { $0.nominal == occurrence.nominal } ?? standIn(for: occurrence)
    }

    /// An order that was made before the rule changed, less than half an interval away from this visit and from no other as
    /// near: it is this visit's.
    private func standIn(for occurrence: PlanOccurrence) -> FollowedOccurrence? {
        guard case .recurrence = plan.terms.rule, let near = reachOfOlderOrders else { return nil }
        return made.first { order in
            let distance = abs(order.nominal.since(occurrence.nominal))
            guard distance > 0, distance <= near else { return false }
            let around = schedule.occurrences(from: order.nominal - near, through: order.nominal + near, today: today)
            let days = around.occurrences.map(\.nominal)
            guard !days.contains(order.nominal), !around.skipped.contains(where: { $0.nominal == order.nominal }) else {
                return false
            }
            return days.min { abs($0.since(order.nominal)) < abs($1.since(order.nominal)) } == occurrence.nominal
        }
    }

    /// It was done before the plan stood here.
    private func wasDone(_ occurrence: PlanOccurrence) -> Bool {
        guard let doneBefore = plan.doneBefore, case .recurrence = plan.terms.rule else { return false }
        return occurrence.nominal <= doneBefore
    }

    /// An order of a plan that counts from completions waits to be done: until then nothing follows.
    private var waitsForCompletion: Bool {
        if case .afterCompletion = plan.terms.rule { made.contains(where: \.isOpen) } else { false }
    }

    /// The visits whose orders are to be made today by themselves, by nominal day: within the horizon, not over, and facts
    /// rather than forecasts.
    package var due: [PlanOccurrence] {
        guard plan.isActive(on: today), !waitsForCompletion else { return [] }
        let first = today - Self.reach - (plan.terms.tolerance?.after ?? 0)
        return occurrences(from: first, through: today + plan.horizon + Self.reach).occurrences.filter {
            !isMade($0) && !$0.isAssumed && $0.latest >= today && $0.date <= today + plan.horizon
        }
    }

    /// The visits whose last day went by before their order was made, of the last twelve months, by nominal day. They are
    /// told, and made only when somebody says so.
    package var missed: [PlanOccurrence] {
        guard !waitsForCompletion else { return [] }
        return occurrences(from: today - Self.memory, through: today).occurrences.filter {
            !isMade($0) && !$0.isAssumed && $0.latest < today && !wasDone($0)
        }
    }

    /// The visit whose order can be made next by hand: the first one ahead of which there is none yet. A plan that counts
    /// from completions has one only while no order of it waits.
    package var nextToMake: PlanOccurrence? {
        guard plan.isActive(on: today), !waitsForCompletion else { return nil }
        let days = occurrences(from: today - Self.memory, through: today.adding(months: 60)).occurrences
        switch plan.terms.rule {
        case .recurrence: return days.first { !isMade($0) && $0.latest >= today }
        case .afterCompletion: return days.first { !isMade($0) && !$0.isAssumed }
        }
    }

    /// The visit that comes next: an order that waits, or the first one to be made. A missed one is none.
    package func next(within months: Int = 60) -> PlanOccurrence? {
        let open = made.first(where: \.isOpen)
        if let open {
            var occurrence = PlanOccurrence(
                nominal: open.nominal, date: open.made.date, earliest: open.made.earliest, latest: open.made.latest)
            if open.made.date < today { occurrence.overdue = today.since(open.made.date) }
            return occurrence
        }
        let days = occurrences(from: today - Self.memory, through: today.adding(months: months)).occurrences
        return days.first { !isMade($0) && ($0.latest >= today || $0.overdue != nil) }
    }

    /// Days by which the oldest visit that was not done is late: its order waits, or it was missed. `nil` when none is.
    package var overdue: Int? {
        let waiting = made.filter { $0.isOpen && $0.made.latest < today }.map(\.made.date)
        return (waiting + missed.map(\.date)).min().map { today.since($0) }
    }
}
