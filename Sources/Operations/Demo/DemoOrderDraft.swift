import ServiceModel

/// What is to be done where, before it has a date.
struct DemoOrderDraft: Sendable {
    /// Position of the asset among the clientele's assets.
    let asset: Int
    let job: DemoJob
    /// Somebody who can do it.
    let technician: Int
    let region: Int
    let priority: Priority
    /// Minutes as drawn from the job.
    let base: Int
    /// Minutes after the company's load was set.
    private(set) var minutes: Int

    /// A technician is drawn first and then something he can do, so that the orders ask for what the company has.
    init(people: DemoPeople, clientele: inout DemoClientele, random: inout DemoRandom) {
        technician = random.below(people.technicians.count)
        region = people.regionOf[technician]
        let known = people.trades[technician]
        let trade = known[known.count > 1 && random.chance(0.25) ? 1 : 0]
        let asset = clientele.asset(trade: trade, region: region, people: people, random: &random)
        self.asset = asset
        job = Self.job(
            on: clientele.devices[asset], for: people.technicians[technician], skills: people.skills, random: &random)
        priority = Self.priority(job.type, random: &random)
        base = random.within(job.minutes)
        minutes = base
    }

    /// A job on the device that the technician's levels allow; where there is none, an easier form of one.
    private static func job(
        on device: DemoDevice, for technician: Technician, skills: [Skill], random: inout DemoRandom
    ) -> DemoJob {
        func level(_ skill: DemoSkill) -> Int {
            technician.skills.first { $0.skill == skills[skill.rawValue].id }?.level ?? 0
        }
        let possible = device.jobs.filter { $0.skills.allSatisfy { level($0.skill) >= $0.level } }
        if !possible.isEmpty { return possible[random.weighted(possible.map(\.weight))] }
        var easier = device.jobs[0]
        easier.skills = easier.skills.filter { level($0.skill) > 0 }.map { ($0.skill, min($0.level, level($0.skill))) }
        return easier
    }

    /// Few emergencies, and only among faults.
    private static func priority(_ type: OrderType, random: inout DemoRandom) -> Priority {
        let weights: [Double] =
            switch type {
            case .repair, .complaint, .warranty: [4, 14, 32, 45, 5]
            case .inspection: [0, 1, 20, 60, 19]
            case .maintenance, .installation: [0, 0, 6, 64, 30]
            }
        return Priority.allCases[random.weighted(weights)]
    }

    mutating func scaleWork(by scale: Double) { minutes = Self.minutes(base, scaled: scale) }

    /// Quarters of an hour between half an hour and four hours.
    static func minutes(_ base: Int, scaled scale: Double) -> Int {
        min(240, max(30, Int((Double(base) * scale / 15).rounded()) * 15))
    }
}
