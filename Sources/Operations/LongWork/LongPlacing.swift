import DeskModel
import Geography
import ServiceModel
import Storage

/// Finds places over several days for work that is longer than a shift. It goes between what stands; nobody gives way.
/// Whoever does it together is given as one list, the leader first.
struct LongPlacing: Sendable {
    let ground: LongGround

    struct Way: Sendable {
        var placement: ServiceModel.Placement
        var insertion: DeskModel.Insertion
    }

    /// Whether no day of a technician, however empty, has room for it.
    func isLong(_ entry: BoardVisit, for technician: Technician) -> Bool {
        Self.isLong(entry, for: technician, by: ground.snapshots[0].travel)
    }

    static func isLong(_ entry: BoardVisit, for technician: Technician, by travel: Travel) -> Bool {
        guard technician.longestDay > 0, entry.location != nil else { return false }
        let way = LongGround.wayFromHome(entry, technician, by: travel)
        return entry.visit.duration * 60 > technician.longestDay * 60 - way
    }

    /// The days of those who do it together from one on, as far as work that begins then may go.
    func days(_ entry: BoardVisit, _ people: [Technician], from first: Day, through last: Day) -> [LongWork
        .WorkingDay]
    {
        guard first <= last else { return [] }
        return (first.number...last.number).map { number in
            let day = Day(number: number)
            return LongWork.WorkingDay(day, shared: people.map { ground.workingDay(day, entry, $0) })
        }
    }

    /// Every place that begins on the first of some days, the cheapest first; without one, what is in the way. With `exact`
    /// only one that begins then. `last` ends what is looked at.
    func ways(
        _ entry: BoardVisit, _ people: [Technician], over days: [LongWork.WorkingDay], exact: Timestamp? = nil
    ) -> (ways: [Way], breach: Breach) {
        let needs = entry.visit.duration
        var breach = Breach.planning(.full(freeMinutes: 0, needsMinutes: needs))
        guard let first = days.first else { return ([], breach) }
        if let number = entry.chain?.waitsFor { return ([], .intake(.waitsForVisit(number))) }
        let earliest = exact ?? entry.chain?.earliest?.start ?? Timestamp(seconds: 0)
        var ways: [Way] = []
        for gap in first.gaps.indices {
            switch split(entry, people, over: days, in: gap, from: earliest) {
            case .success(let placement):
                if let exact, placement.start != exact {
                    breach = .planning(.startsTooEarly(earliest: placement.start, wouldStart: exact))
                } else {
                    ways.append(Way(placement: placement, insertion: insertion(entry, people, placement)))
                }
            case .failure(let fault): breach = fault.breach
            }
        }
        return (
            ways.sorted { ($0.insertion.cost, $0.placement.start) < ($1.insertion.cost, $1.placement.start) }, breach
        )
    }

    private struct Fault: Error {
        let breach: Breach
    }

    /// By the law of ``LongWork``; a day that breaks a rule by it is used less, then not at all.
    private func split(
        _ entry: BoardVisit, _ people: [Technician], over found: [LongWork.WorkingDay], in gap: Int, from: Timestamp
    ) -> Result<ServiceModel.Placement, Fault> {
        var days = found
        var shortened: Set<Day> = []
        while true {
            let work = LongWork(entry.visit.duration * 60, over: days, in: gap, from: from)
            let placement = ServiceModel.Placement(assignments: .crew(people.map(\.id)), parts: work.parts)
            guard work.left == 0, let placement else {
                return .failure(
                    Fault(
                        breach: .planning(
                            .splitTooLong(
                                needsMinutes: entry.visit.duration, leftMinutes: work.left / 60, through: days.last!.day
                            ))))
            }
            guard let problem = problem(of: entry, people, at: placement),
                let index = days.firstIndex(where: { $0.day == problem.day })
            else { return whole(entry, placement) }
            if shortened.insert(problem.day).inserted, let lunch = days[index].lunch {
                days[index].gaps = days[index].gaps.map { gap in
                    TimeWindow(start: gap.start, end: gap.end - lunch.minutes * 60)
                        ?? TimeWindow(start: gap.start, end: gap.start + 60)!
                }
            } else if index > 0, !days[index].gaps.isEmpty {
                days[index].gaps = []
            } else {
                return .failure(Fault(breach: problem.breach))
            }
        }
    }

    /// What the order's other visits say of all of it.
    private func whole(
        _ entry: BoardVisit, _ placement: ServiceModel.Placement
    ) -> Result<ServiceModel.Placement, Fault> {
        let today = ground.company.calendar.day(of: ground.now)
        guard let breach = entry.chainBreaches(at: placement, today: today).first else { return .success(placement) }
        return .failure(Fault(breach: breach))
    }

    /// The first rule that a day of somebody breaks with it and does not break without.
    func problem(
        of entry: BoardVisit, _ people: [Technician], at placement: ServiceModel.Placement
    ) -> (day: Day, breach: Breach)? {
        for day in placement.days where ground.snapshot(of: day) != nil {
            for technician in people {
                let (before, after) = sheets(entry, technician, placement, on: day)
                let known = Dictionary(before.stops.map { ($0.visit, $0.breaches) }) { first, _ in first }
                let new = after.stops.flatMap { stop in
                    stop.breaches.filter { !(known[stop.visit] ?? []).contains($0) }
                }
                if let breach = new.first { return (day, breach) }
            }
        }
        return nil
    }

    private func sheets(
        _ entry: BoardVisit, _ technician: Technician, _ placement: ServiceModel.Placement, on day: Day
    ) -> (before: DaySheet, after: DaySheet) {
        let cell = CellKey(technician.id, day)
        let sheets = DaySheets(snapshot: ground.snapshot(of: day)!, company: ground.company, now: ground.now)
        let others = ground.stops(of: cell, without: entry.visit.id)
        var placed = entry
        placed.visit.placement = placement
        placed.visit.state = .planned
        return (
            sheets.sheet(of: cell, technician: technician, stops: others),
            sheets.sheet(of: cell, technician: technician, stops: others + [placed])
        )
    }

    private func insertion(
        _ entry: BoardVisit, _ people: [Technician], _ placement: ServiceModel.Placement
    ) -> DeskModel.Insertion {
        var (travel, overtime) = (0, 0)
        var slack: Int?
        var (home, position) = (placement.end, 0)
        let firstEnd = placement.parts.first?.end ?? placement.end
        var firstHome = firstEnd
        for day in placement.days {
            for (index, technician) in people.enumerated() {
                let (before, after) = sheets(entry, technician, placement, on: day)
                travel += after.travel - before.travel
                overtime += max(0, after.overtime - before.overtime)
                let stop = after.stops.firstIndex { $0.visit == entry.visit.id }
                if let stop { slack = min(slack ?? .max, max(0, after.stops[stop].slack)) }
                guard index == 0 else { continue }
                home = after.home ?? home
                if day == placement.day { (position, firstHome) = (stop ?? 0, after.home ?? firstEnd) }
            }
        }
        let lateness = Lateness(of: entry.targets, start: placement.start, end: placement.end)
        var insertion = DeskModel.Insertion(
            start: placement.start, end: placement.end, position: position, extraTravel: travel,
            cost: travel / 60 + (lateness?.minutes ?? 0), lateness: lateness, delays: 0, slack: slack ?? 0, home: home)
        insertion.days = DeskModel.Insertion.Days(
            count: placement.days.count, last: placement.lastDay, firstEnd: firstEnd, firstHome: firstHome,
            overtime: overtime)
        insertion.members = placement.members
        return insertion
    }
}
