/// One way to follow what has happened.
public struct Proposal: Sendable, Hashable {
    /// A task that stands elsewhere than before: another technician or day, or another time than its customer was told.
    public struct Change: Sendable, Hashable {
        public let task: Int
        /// Nil for a task that was on no route.
        public let from: Placement?
        /// Nil for a task that is on no route any more.
        public let to: Placement?
        public let cause: ChangeCause
    }

    /// A task on no route, with the rule that stops the most technicians; nil where it fits but is not worth its cost.
    public struct LeftOut: Sendable, Hashable {
        public let task: Int
        public let obstacle: RuleName?
    }

    /// The sums of a plan, in ticks.
    public struct Totals: Sendable, Hashable {
        public let unplanned: Int
        public let travel: Int
        public let lateness: Int
        public let overtime: Int
    }

    /// The policy it follows.
    public let policy: String
    public let plan: Plan
    public let changes: [Change]
    /// Tasks whose customers or technicians know a technician or time that no longer holds.
    public let toTell: [Int]
    public let leftOut: [LeftOut]
    public let before: Totals
    public let after: Totals
}

extension Proposal.Totals {
    init(_ plan: Plan, in problem: Problem) {
        let timetables = Timetables(of: plan, in: problem)
        var travel = 0
        var lateness = 0
        var overtime = 0
        for shift in plan.routes.indices where !plan.routes[shift].isEmpty {
            let timetable = timetables[shift]
            travel += Int(timetable.travel)
            overtime += Int(timetable.overtime)
            for stop in timetable.stops {
                lateness += Int(problem.tasks[stop.task].due?.lateness(start: stop.start, end: stop.end) ?? 0)
            }
        }
        self.init(unplanned: plan.unplanned.count, travel: travel, lateness: lateness, overtime: overtime)
    }
}
