package import DeskModel
import Operations
package import ServiceModel

/// Days of one company played under several policies, or in a company that is otherwise: always the same random days.
package struct DayStudy: Sendable {
    package let ground: PlayableDay
    package var rates = DayRates.standard
    package var seeds: [UInt64]
    package var threads = 1
    /// What is given instead of drawn, or beside it.
    package var given: [DayTrouble.Event] = []
    package var fortunes: [OrderNumber: VisitFortune] = [:]
    /// How far the plan of a day is searched when a company is made otherwise.
    package var iterations = 2000
    /// Days that were played before, on the same ground: they are not played again.
    package var known = DayFindings()
    /// Told of every day that policies are compared on as soon as it was played, from whichever thread has.
    package var played: @Sendable (_ policy: RoomPolicy, _ seed: UInt64, SimulatedFigures) -> Void = { _, _, _ in }
    /// Told how many days of how many have been played.
    package var progress: @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }
    package var isCancelled: @Sendable () -> Bool = { false }

    package init(_ ground: PlayableDay, seeds: [UInt64]) {
        self.ground = ground
        self.seeds = seeds
    }

    /// Every policy on every day, in the order of `policies` and seeds. Throws `CancellationError` when it is cancelled.
    package func compare(_ policies: [RoomPolicy]) throws -> [PolicyDays] {
        // Day by day and not policy by policy: whoever watches can compare from the first day on.
        let cases = seeds.flatMap { seed in policies.map { ($0, seed) } }.filter { known[$0, $1] == nil }
        let figures = try play(cases) { policy, seed in
            let day = try ground.play(script(seed), policy.acting, isCancelled: isCancelled)
            played(policy, seed, day.figures)
            return day
        }
        var found = known
        for ((policy, seed), figures) in zip(cases, figures) { found[policy, seed] = figures }
        return policies.map { policy in PolicyDays(policy, days: seeds.compactMap { found[policy, $0] }) }
    }

    /// The company as it is and as it would be, each planned anew in the morning, under one policy.
    package func compare(_ change: WhatIf, under policy: RoomPolicy) throws -> (base: PolicyDays, changed: PolicyDays) {
        let cases = [WhatIf.asItIs, change].flatMap { company in seeds.map { (company, $0) } }
        let played = try play(cases) { company, seed in
            try ground.play(script(seed, demand: company.demand), policy.acting, isCancelled: isCancelled) { desk in
                try company.make(desk, ground.day, DayDice(seed: seed), iterations: iterations)
            }
        }
        return (
            PolicyDays(policy, days: Array(played[..<seeds.count])),
            PolicyDays(policy, days: Array(played[seeds.count...]))
        )
    }

    private func script(_ seed: UInt64, demand: Double = 1) -> DayScript {
        ground.script(seed: seed, rates: rates, demand: demand, given: given, fortunes: fortunes)
    }

    private func play<Case: Sendable>(
        _ cases: [(Case, UInt64)], _ body: @Sendable (Case, UInt64) throws -> PlayedDay
    ) throws -> [SimulatedFigures] {
        let done = Counter()
        progress(0, cases.count)
        return try Workers.map(cases.map { Pair($0.0, $0.1) }, threads: threads) { pair in
            if isCancelled() { throw CancellationError() }
            let figures = try body(pair.first, pair.seed).figures
            progress(done.next(), cases.count)
            return figures
        }
    }
}

private struct Pair<First: Sendable>: Sendable {
    let first: First
    let seed: UInt64

    init(_ first: First, _ seed: UInt64) {
        self.first = first
        self.seed = seed
    }
}
