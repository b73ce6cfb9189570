/// Why tasks are off a plan, found with as little work as the proof takes: one reason a shift, and none once a shift has
/// room. For days that leave thousands out.
public struct FirstObstacles: Sendable {
    private let explainer: Explainer
    private let problem: Problem
    /// The shifts of each technician.
    private let technicians: [[Int]]
    /// Per shift the time its drives, stays and breaks leave, were nobody's set-up needed once.
    private let spare: [Int]
    private let forbidding: [TaskKind: [Reason?]]

    /// What a check of all shifts says.
    public enum Finding: Sendable, Hashable {
        case fits(shift: Int)
        /// The rule that stops the most technicians on every one of their shifts, and how many; `nil` without any.
        case stopped(RuleName?, technicians: Int)
    }

    /// Looks once at what the tasks have in common.
    public init(_ explainer: Explainer, of tasks: [Int]) {
        let (problem, book) = (explainer.book.problem, explainer.book)
        self.explainer = explainer
        self.problem = problem
        technicians = Dictionary(grouping: problem.shifts.indices) { problem.shifts[$0].technician }
            .sorted { $0.key < $1.key }.map(\.value)
        spare = problem.shifts.indices.map { Self.spare(of: $0, book) }
        var forbidding: [TaskKind: [Reason?]] = [:]
        for u in tasks.flatMap({ explainer.ends(of: $0) }) {
            let kind = TaskKind(problem.tasks[u])
            if forbidding[kind] == nil { forbidding[kind] = TaskKind.reasons(against: problem.tasks[u], in: problem) }
        }
        self.forbidding = forbidding
    }

    private static func spare(of shift: Int, _ book: PlanBook) -> Int {
        let there = book.problem.shifts[shift]
        let route = book.route(shift)
        var left = Int(there.hardEnd - there.earliestStart) - book.travel[shift] + Int(book.tables.mostSetup)
        for pause in there.breaks where pause.isOnTheClock { left -= Int(pause.duration) }
        for k in 0..<book.counts[shift] { left -= Int(route.stay[k + 1]) }
        return left
    }

    /// Of one of the tasks named before.
    public func finding(of task: Int) -> Finding {
        let ends = explainer.ends(of: task)
        let bench = Workbench(explainer.book, tasks: [task])
        let kinds = ends.map { forbidding[TaskKind(problem.tasks[$0])] ?? [] }
        var stopped: [RuleName: Int] = [:]
        for shifts in technicians {
            var common: Set<RuleName>?
            for shift in shifts {
                if let rule = quickRule(against: task, ends, kinds, on: shift, bench) {
                    if shifts.count == 1 {
                        stopped[rule, default: 0] += 1
                    } else {
                        common = common?.intersection([rule]) ?? [rule]
                    }
                    continue
                }
                let rules = Set(explainer.reasons(task, on: shift, bench).map(\.rule))
                if rules.isEmpty { return .fits(shift: shift) }
                common = common?.intersection(rules) ?? rules
            }
            for rule in common ?? [] { stopped[rule, default: 0] += 1 }
        }
        let chief = RuleName.allCases.filter { stopped[$0] != nil }
            .max { stopped[$0, default: 0] < stopped[$1, default: 0] }
        return .stopped(chief, technicians: chief.flatMap { stopped[$0] } ?? 0)
    }

    /// A rule that forbids the shift and needs no look at the route's times; `nil` where these have to be looked at.
    private func quickRule(
        against task: Int, _ ends: [Int], _ kinds: [[Reason?]], on shift: Int, _ bench: Workbench
    ) -> RuleName? {
        for (u, kind) in zip(ends, kinds) {
            if !kind.isEmpty, let reason = kind[shift] { return reason.rule }
            // What a kind leaves open are the task's own windows and its lock.
            let reason = Rules.firstReason(placing: problem.tasks[u], on: problem.shifts[shift], in: problem)
            if let reason { return reason.rule }
        }
        return lacksTime(for: task, ends, on: shift, bench) ? .workingTime : nil
    }

    /// Whether the work and the shortest way to it are longer than what the shift has left.
    private func lacksTime(for task: Int, _ ends: [Int], on shift: Int, _ bench: Workbench) -> Bool {
        let book = explainer.book
        guard book.isSound[shift], ends.allSatisfy({ book.placements[$0] == nil }) else { return false }
        let tables = book.tables
        let work = ends.reduce(0) {
            $0 + Int(tables.serviceScale[shift](tables.service[Int(tables.kindRow[shift]) + $1]))
        }
        let left = spare[shift] - work
        let (route, count) = (book.route(shift), book.counts[shift])
        // No way saves more than the drives it splits.
        let longest = (0...count).lazy.map { Int(route.leg[$0]) }.max() ?? 0
        if left + ends.count * (longest + Int(tables.mostSetup)) < 0 { return true }
        guard ends.count == 1 else { return false }
        let scale = tables.travelScale[shift]
        return bench.withTravel(of: task, on: shift) { to, from in
            for k in min(book.firstOpen[shift], count)...count {
                let (into, out) = (scale(to[Int(route.place[k])]), scale(from[Int(route.place[k &+ 1])]))
                let isWay = max(into, out) < Tick.bound
                if !isWay || Int(into &+ out &- route.leg[k]) <= left { return false }
            }
            return true
        }
    }
}
