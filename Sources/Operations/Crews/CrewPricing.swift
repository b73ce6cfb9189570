import DeskModel
import Scheduling
import ServiceModel
import Storage

/// Finds who comes along to a visit for several people, and when all of them can begin: for every place of a leader's day
/// the common start and the people that cost least. Who belongs to the leader's standing crew on that day, or comes along to
/// the visit already, comes before all others.
struct CrewPricing: Sendable {
    let pricing: CellPricing
    let entry: BoardVisit
    /// The only ones who may come along, where somebody has named them.
    let named: Set<Int>?
    private let within: Set<Int>?
    let leaderTask: Int
    let memberTask: Int
    private let asked: [SkillRequirement]
    private let kept: Set<Int>

    var engine: EngineProblem { pricing.engine }
    var snapshot: Snapshot { pricing.reasons.snapshot }
    var size: Int { max(1, entry.visit.crewSize) }

    /// What was found for a leader's day.
    enum Answer {
        /// The lightest first; never empty.
        case ways([CrewWay])
        /// At no start of the leader's are enough people free; who of the leader's own crew has no place all day.
        case short(free: Int, lacks: [SkillRequirement], busy: [Technician.ID])
        /// Who was named has no time at any of them.
        case notFree(Technician.ID)
        /// The leader has no place for it.
        case noPlace
    }

    /// `nil` for a visit that is not in the problem, or that one does alone.
    /// `within` leaves everybody else out, where a plan looks near by first.
    init?(
        _ pricing: CellPricing, of visit: Visit.ID, named: [Technician.ID]? = nil, within: Set<Int>? = nil
    ) {
        guard let entry = pricing.reasons.snapshot.visits[visit], entry.visit.isForCrew,
            let leader = pricing.engine.tasks[visit], let member = pricing.engine.memberTasks[visit]
        else { return nil }
        let people = pricing.reasons.snapshot.technicians
        func numbers(_ ids: [Technician.ID]) -> Set<Int> {
            Set(ids.compactMap { id in people.firstIndex { $0.id == id } })
        }
        self.pricing = pricing
        self.entry = entry
        self.named = named.map(numbers)
        self.within = within
        leaderTask = leader
        memberTask = member
        asked = Array(entry.visit.skillsOfCrew.prefix(32))
        kept = numbers(entry.visit.placement?.members ?? [])
    }

    /// What is found for leaders' cells, all of one day.
    func answers(on day: Day, leading cells: [CellKey]) -> [CellKey: Answer] {
        var found = self.day(day)
        return Dictionary(
            uniqueKeysWithValues: cells.map { cell in
                (cell, answer(cell, among: &found))
            })
    }

    private func answer(_ cell: CellKey, among day: inout CrewDay) -> Answer {
        let shifts = engine.shifts[cell] ?? []
        var ways: [CrewWay] = []
        var lack: (free: Int, skills: UInt32)?
        for (shift, openings) in zip(shifts, pricing.pricer.openings(for: leaderTask, on: shifts)) {
            let leader = engine.problem.shifts[shift].technician
            let own = standingMembers(of: leader, on: cell.day)
            for opening in openings {
                let seat = CrewSeat(
                    technician: leader, shift: shift, skills: skills(of: leader, on: cell.day), opening: opening,
                    weight: opening.cost)
                if let way = way(led: seat, own, among: &day, &lack) { ways.append(way) }
            }
        }
        guard ways.isEmpty else { return .ways(ways.sorted { ($0.weight, $0.start) < ($1.weight, $1.start) }) }
        guard let lack else { return .noPlace }
        if let busy = named?.sorted().first(where: { who in !day.seats.contains { $0.technician == who } }) {
            return .notFree(snapshot.technicians[busy].id)
        }
        return .short(free: lack.free + 1, lacks: requirements(lack.skills), busy: busy(led: cell, day.seats))
    }

    /// Who comes along with a leader as a rule, or did so far, and has no place on a day.
    private func busy(led cell: CellKey, _ seats: [CrewSeat]) -> [Technician.ID] {
        guard let leader = snapshot.technicians.firstIndex(where: { $0.id == cell.technician }) else { return [] }
        let own = standingMembers(of: leader, on: cell.day).union(kept).subtracting([leader])
        return own.subtracting(seats.map(\.technician)).sorted().map { snapshot.technicians[$0].id }
    }

    /// The lightest way from one place of the leader's day, whenever it begins.
    private func way(
        led leader: CrewSeat, _ own: Set<Int>, among day: inout CrewDay, _ lack: inout (free: Int, skills: UInt32)?
    ) -> CrewWay? {
        let missing = skillsAsked & ~leader.skills
        var best: CrewWay?
        func take(_ pool: CrewPool, _ start: Tick) {
            // A later start that cannot be lighter is not looked at.
            if let best, let least = pool.least(size - 1), leader.weight + least >= best.weight { return }
            guard let members = pool.pick(size - 1, without: leader.technician, missing: missing) else {
                let here = pool.lack(without: leader.technician, missing: missing, most: size - 1)
                if lack.map({ ($0.free, -$0.skills.nonzeroBitCount) < (here.free, -here.skills.nonzeroBitCount) })
                    ?? true
                {
                    lack = here
                }
                return
            }
            let weight = members.reduce(leader.weight + pool.cost) { $0 + $1.weight }
            guard best.map({ (weight, start) < ($0.weight, $0.start) }) ?? true else { return }
            best = CrewWay(
                leader: leader, members: members.sorted { $0.technician < $1.technician }, start: start,
                weight: weight)
        }
        let first = leader.opening.earliest
        take(own.isEmpty ? day.pool(at: first) : day.pool(at: first, own: own), first)
        for moment in day.moments(after: first, through: leader.opening.latest) {
            let start = day.moments[moment]
            take(own.isEmpty ? day.pool(moment) : day.pool(at: start, own: own), start)
        }
        return best
    }

    /// All the bits of the skills that one of the crew has to hold.
    var skillsAsked: UInt32 { asked.isEmpty ? 0 : UInt32.max >> UInt32(32 - asked.count) }

    func day(_ day: Day) -> CrewDay {
        let shifts = engine.problem.shifts.indices.filter { shift in
            engine.cells[shift].day == day
                && (named?.contains(engine.problem.shifts[shift].technician) ?? true)
                && (within?.contains(engine.problem.shifts[shift].technician) ?? true)
        }
        let openings = size > 1 ? pricing.pricer.openings(for: memberTask, on: shifts) : []
        let seats = zip(shifts, openings).flatMap { shift, openings -> [CrewSeat] in
            let technician = engine.problem.shifts[shift].technician
            let skills = openings.isEmpty ? 0 : skills(of: technician, on: day)
            let stranger = kept.contains(technician) || named != nil ? 0 : CrewSeat.stranger
            return openings.map {
                CrewSeat(
                    technician: technician, shift: shift, skills: skills, opening: $0, weight: $0.cost + stranger)
            }
        }
        let task = engine.problem.tasks[leaderTask]
        let wished = [task.preference?.opens, task.promise?.opens].compactMap { $0 }
        let (pricer, leaderTask) = (pricing.pricer, leaderTask)
        return CrewDay(seats, people: snapshot.technicians.count, size: size, wished: wished) {
            pricer.startCost(of: leaderTask, at: $0)
        }
    }

    func skills(of technician: Int, on day: Day) -> UInt32 {
        var held: UInt32 = 0
        for (bit, skill) in asked.enumerated() where snapshot.technicians[technician].holds(skill, on: day) {
            held |= 1 << UInt32(bit)
        }
        return held
    }

    func requirements(_ bits: UInt32) -> [SkillRequirement] {
        asked.enumerated().filter { bits & (1 << UInt32($0.offset)) != 0 }.map(\.element)
    }

    /// Who is in a leader's standing crew on a day.
    func standingMembers(of leader: Int, on day: Day) -> Set<Int> {
        let id = snapshot.technicians[leader].id
        guard let crew = snapshot.crews.first(where: { $0.leader == id && $0.isValid(on: day) }) else { return [] }
        return Set(crew.members.compactMap { member in snapshot.technicians.firstIndex { $0.id == member } })
    }
}
