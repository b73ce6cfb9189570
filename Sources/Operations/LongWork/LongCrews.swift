import DeskModel
import Geography
import ServiceModel
import Storage

/// Places over several days for one visit, for whoever does it alone or together: who comes along is found among those who
/// are named, belong to the leader's crew, came so far, or live nearest.
struct LongCrews {
    let long: LongPlacing
    let entry: BoardVisit
    /// The only ones who may come along, where somebody has named them.
    let named: [Technician.ID]?
    private let first: Day
    private let last: Day
    /// Everybody who may do it at all by what each has to be, nearest first.
    let able: [Technician]
    private var free: [Technician.ID: [LongWork.WorkingDay]] = [:]

    /// So many who are neither named nor of the crew are looked at.
    static let strangers = 8
    /// Of crews that were looked at, so many that would be done first are laid into everybody's days.
    private static let tried = 4
    private static let combinations = 60

    /// For places that begin on days up to `through`.
    init(_ long: LongPlacing, _ entry: BoardVisit, named: [Technician.ID]? = nil, from first: Day, through: Day) {
        self.long = long
        self.entry = entry
        self.named = named
        self.first = first
        last = min(long.ground.lastDay, through + LongGround.reach)
        guard entry.visit.isForCrew else {
            able = []
            return
        }
        let people = long.ground.snapshots[0].technicians.filter { entry.mayCome($0, on: first) }
        able = people.map { person in
            (person, entry.location.map { Distance.kilometres(from: person.home, to: $0) } ?? 0)
        }.sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }.map(\.0)
    }

    /// Every place that begins on a day, led by somebody, for the first crew that has one, those that are done first before
    /// others; without one, what is in the way.
    mutating func ways(led leader: Technician, from day: Day, exact: Timestamp? = nil) -> (
        ways: [LongPlacing.Way], breach: Breach
    ) {
        guard entry.visit.isForCrew else {
            return long.ways(entry, [leader], over: days(of: [leader], from: day), exact: exact)
        }
        let crews = crews(led: leader, on: day)
        guard !crews.isEmpty else {
            return ([], nobodyAlong(with: leader, on: day))
        }
        var found: [(people: [Technician], days: [LongWork.WorkingDay], end: Timestamp)] = []
        for people in crews {
            let days = days(of: people, from: day)
            guard let end = earliestEnd(over: days, from: exact) else { continue }
            found.append((people, days, end))
        }
        var breach: Breach?
        for crew in found.sorted(by: { $0.end < $1.end }).prefix(Self.tried) {
            let laid = long.ways(entry, crew.people, over: crew.days, exact: exact)
            if !laid.ways.isEmpty { return laid }
            breach = breach ?? laid.breach
        }
        return ([], breach ?? noCommonDays(crews, from: day))
    }

    /// There are too few people at all, or none of them holds what the leader does not.
    private func nobodyAlong(with leader: Technician, on day: Day) -> Breach {
        let others = able.count { $0.id != leader.id }
        guard others >= entry.visit.crewSize - 1 else {
            return .crews(.fewAble(needs: entry.visit.crewSize, able: others))
        }
        let codes = Dictionary(long.ground.snapshots[0].skills.map { ($0.id, $0.code) }) { $1 }
        return .crews(.lacks(lacks(of: leader, on: day).map { $0.label(codes) }))
    }

    /// What the crew as a whole has to hold and the leader does not.
    private func lacks(of leader: Technician, on day: Day) -> [SkillRequirement] {
        entry.visit.skillsOfCrew.filter { !leader.holds($0, on: day) }
    }

    private func noCommonDays(_ crews: [[Technician]], from day: Day) -> Breach {
        let looked = Set(crews.joined().map(\.id)).count
        return .crews(
            .noCommonDays(
                needs: entry.visit.crewSize, minutes: entry.visit.duration,
                through: min(last, day + LongGround.reach), looked: looked))
    }

    /// When some days would see it done, rules of what else stands there apart; `nil` where they do not.
    private func earliestEnd(over days: [LongWork.WorkingDay], from exact: Timestamp?) -> Timestamp? {
        let earliest = exact ?? entry.chain?.earliest?.start ?? Timestamp(seconds: 0)
        return (days.first?.gaps.indices ?? 0..<0).compactMap { gap in
            let work = LongWork(entry.visit.duration * 60, over: days, in: gap, from: earliest)
            return work.left == 0 ? work.parts.last?.end : nil
        }.min()
    }

    private mutating func days(of people: [Technician], from day: Day) -> [LongWork.WorkingDay] {
        for person in people where free[person.id] == nil {
            free[person.id] = long.days(entry, [person], from: first, through: last)
        }
        let all = people.map { free[$0.id]! }
        let begin = day.since(first)
        guard begin < all[0].count else { return [] }
        let end = min(all[0].count, begin + LongGround.reach + 1)
        return (begin..<end).map { index in
            LongWork.WorkingDay(all[0][index].day, shared: all.map { $0[index] })
        }
    }

    /// Who could do it together, each time the leader first: the leader's own crew and those who came so far before others.
    private func crews(led leader: Technician, on day: Day) -> [[Technician]] {
        let size = entry.visit.crewSize
        guard size > 1 else { return [[leader]] }
        if let named {
            let people = named.compactMap { id in long.ground.snapshots[0].technicians.first { $0.id == id } }
            return [[leader] + people]
        }
        let own = own(of: leader, on: day)
        let others = able.filter { $0.id != leader.id }
        let lacks = lacks(of: leader, on: day)
        let strangers = others.filter { !own.contains($0.id) }
        // Who holds what the leader lacks comes before who only lives nearer.
        let helping = strangers.filter { one in lacks.contains { one.holds($0, on: day) } }
        let rest = strangers.filter { one in !helping.contains { $0.id == one.id } }
        let pool = others.filter { own.contains($0.id) } + (helping + rest).prefix(Self.strangers)
        let asked = entry.visit.skillsOfCrew
        return pool.combinations(of: size - 1, most: Self.combinations) { members in
            asked.allSatisfy { skill in ([leader] + members).contains { $0.holds(skill, on: day) } }
        }.map { [leader] + $0 }
    }

    private func own(of leader: Technician, on day: Day) -> Set<Technician.ID> {
        let crews = long.ground.snapshots[0].crews
        let standing = crews.first { $0.leader == leader.id && $0.isValid(on: day) }?.members ?? []
        return Set(standing + (entry.visit.placement?.members ?? []))
    }
}

extension BoardVisit {
    /// Whether somebody may be one of those who do it at all, by region, by what each has to hold, and by whom the customer
    /// does not want.
    func mayCome(_ technician: Technician, on day: Day) -> Bool {
        technician.isActive && technician.longestDay > 0 && technician.regions.contains { $0.region == region }
            && !visit.excludedTechnicians.contains(technician.id)
            && visit.skillsOfEach.allSatisfy { technician.holds($0, on: day) }
    }
}

extension Array {
    /// `most` of the choices of so many elements that are allowed, those of early elements first.
    fileprivate func combinations(of count: Int, most: Int, where isAllowed: ([Element]) -> Bool) -> [[Element]] {
        var found: [[Element]] = []
        var chosen: [Element] = []
        func choose(from first: Int) {
            guard found.count < most else { return }
            if chosen.count == count {
                if isAllowed(chosen) { found.append(chosen) }
                return
            }
            for index in first..<Swift.max(first, self.count) {
                chosen.append(self[index])
                choose(from: index + 1)
                chosen.removeLast()
            }
        }
        choose(from: 0)
        return found
    }
}
