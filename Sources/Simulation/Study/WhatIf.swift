import DeskModel
import Operations
import ServiceModel

/// What would be otherwise in a company: more people, more or less to do.
package struct WhatIf: Hashable, Sendable {
    package var hands: [NewHand]
    /// 1.2 for a fifth more.
    package var demand: Double

    package init(hands: [NewHand] = [], demand: Double = 1) {
        self.hands = hands
        self.demand = demand
    }

    package static let asItIs = WhatIf()
}

extension WhatIf {
    /// What is asked of demand: from a tenth to thrice of what it is.
    package static let demands = 0.1...3.0

    /// Makes a copy of the company so before a day begins: hires, takes in or calls off orders of that day, and plans the day
    /// anew with everything that waits. The dice say which orders.
    func make(_ desk: ServiceDesk, _ day: Day, _ dice: DayDice, iterations: Int) throws {
        for (number, hand) in hands.enumerated() { try hire(hand, number: number + 1, desk) }
        try changeDemand(desk, day, dice)
        let diff = try desk.plan(
            PlanRequest(
                from: day, through: day, budget: .iterations(done: iterations, schedule: iterations), seed: dice.seed,
                threads: 1))
        if !diff.moves.isEmpty {
            _ = try desk.perform(ApplyPlan(base: diff.base, moves: diff.moves), by: PlayableDay.actor)
        }
    }

    /// Somebody like the others of the region: their commonest week, living amidst them, with the skills that most of them have.
    private func hire(_ hand: NewHand, number: Int, _ desk: ServiceDesk) throws {
        let day = desk.company.calendar.day(of: desk.now)
        let everybody = try desk.technicians().filter(\.isActive)
        let there = everybody.filter { $0.primaryRegion(on: day) == hand.region }
        let models = there.isEmpty ? everybody : there
        guard let model = Self.middle(models) else { return }
        var skills = [HeldSkill(skill: hand.skill, level: hand.level)]
        for known in model.skills where known.skill != hand.skill && known.isValid(on: day) { skills.append(known) }
        let weeks = Dictionary(grouping: models, by: \.pattern).mapValues(\.count)
        let week = models.map(\.pattern).max { weeks[$0] ?? 0 < weeks[$1] ?? 0 }
        let changes = TechnicianChanges(
            name: "N. N. \(number)", home: model.home, homeTown: model.homeTown, skills: skills,
            regions: [RegionMembership(region: hand.region, isPrimary: true)], pattern: week ?? model.pattern)
        _ = try desk.perform(CreateTechnician(changes), by: PlayableDay.actor)
    }

    /// Whoever lives nearest to the middle of all.
    private static func middle(_ people: [Technician]) -> Technician? {
        let count = Double(max(1, people.count))
        let (north, east) = (
            people.reduce(0) { $0 + $1.home.latitude } / count, people.reduce(0) { $0 + $1.home.longitude } / count
        )
        guard let centre = Coordinate(latitude: north, longitude: east) else { return nil }
        return people.min {
            ($0.home.metres(to: centre), $0.id) < ($1.home.metres(to: centre), $1.id)
        }
    }

    private func changeDemand(_ desk: ServiceDesk, _ day: Day, _ dice: DayDice) throws {
        guard demand != 1 else { return }
        let view = try desk.view(from: day, days: 1)
        let today = view.visits.values.filter { $0.placement?.day == day && $0.state == .planned }
            .sorted { $0.isBefore($1) }
        if demand < 1 {
            let gone = today.filter { dice.share($0.subject, .demand) >= demand }
            for order in Set(gone.map(\.order)).sorted() {
                _ = try? desk.perform(CancelOrder(order: order, reason: "symulacja"), by: PlayableDay.actor)
            }
            return
        }
        let work = try desk.workSamples()
        guard !work.isEmpty else { return }
        let more = Int((Double(today.count) * (demand - 1)).rounded())
        let end = view.calendar.span(of: day).end
        for number in 0..<more {
            var draft = work[min(work.count - 1, Int(dice.share(.day, .demand, number) * Double(work.count)))]
            draft.priority = .high
            draft.sla = ServiceLevel(fix: end)
            _ = try desk.perform(CreateOrder(draft), by: PlayableDay.actor)
        }
    }
}
