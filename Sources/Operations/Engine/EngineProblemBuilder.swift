import DeskModel
import Geography
import Scheduling
import ServiceModel
import Storage

/// Collects shifts, tasks, places and routes for `EngineProblem`.
struct EngineProblemBuilder {
    var snapshot: Snapshot
    var scope: PlanningScope
    let company: CompanySettings
    let clock: EngineClock
    /// The moment as which it counts now.
    var now: Tick { clock.tick(scope.now) }
    var inHand: Set<Visit.ID> { scope.inHand }
    var shifts: [Shift] = []
    var cells: [CellKey] = []
    var shiftsOfCell: [CellKey: [Int]] = [:]
    var tasks: [Scheduling.Task] = []
    var visits: [Visit.ID] = []
    var taskOfVisit: [Visit.ID: Int] = [:]
    var routes: [[Plan.Stop]] = []
    /// Visits in hand that would be facts were they not in hand, or for whom alone a stop at a warehouse is made.
    var released: Set<Visit.ID> = []
    /// Visits that stand and leave room for others of their order, which they need not in hand.
    var bounded: Set<Visit.ID> = []
    /// Work over several days: a task for each of them, none of which moves.
    var split: Set<Visit.ID> = []
    /// Of a visit for several people that looks for a place: the task of whoever comes along. The visit's own task is its
    /// leader's.
    var memberTasks: [Visit.ID: Int] = [:]
    /// Visits for several people that stand: each has a task more for everybody who comes along.
    var seated: Set<Visit.ID> = []

    let technicians: [Technician]
    let technicianIndex: [Technician.ID: Int]
    let skillIndex: [ServiceModel.Skill.ID: Int]
    let regionIndex: [Region.ID: Int]
    /// Homes first, then the sites.
    var places: [TravelPlace]
    /// What technicians' factors are, the commonest first: each has travel times of its own.
    private let paces: [Double]
    private var placeOfSite: [Site.ID: Int] = [:]
    /// Stops at warehouses that stand, by the task that stands for each.
    var depotStops: [Int: DepotStop] = [:]
    var placeOfDepot: [StockPlace.ID: Int] = [:]
    var times: EngineTaskTimes

    init(_ snapshot: Snapshot, _ scope: PlanningScope, _ company: CompanySettings) {
        self.snapshot = snapshot
        self.scope = scope
        self.company = company
        let clock = EngineClock(origin: company.calendar.span(of: snapshot.days[0]).start)
        self.clock = clock
        times = EngineTaskTimes(snapshot.days, company.calendar, clock, now: scope.now)
        technicians = snapshot.technicians.filter { technician in
            (scope.region == nil || technician.primaryRegion(on: scope.days[0]) == scope.region)
                && (scope.technician == nil || technician.id == scope.technician)
        }
        technicianIndex = Dictionary(uniqueKeysWithValues: snapshot.technicians.enumerated().map { ($1.id, $0) })
        skillIndex = Dictionary(uniqueKeysWithValues: snapshot.skills.enumerated().map { ($1.id, $0) })
        regionIndex = Dictionary(uniqueKeysWithValues: snapshot.regions.enumerated().map { ($1.id, $0) })
        places = snapshot.technicians.map { TravelPlace($0.home) }
        paces = Self.paces(technicians.map { snapshot.travel.factor(of: $0.id) })
    }

    mutating func addShifts() {
        for technician in technicians {
            for day in scope.days {
                let cell = CellKey(technician.id, day)
                for piece in snapshot.shifts[cell] ?? [] { add(piece, of: technician, cell) }
            }
        }
        routes = Array(repeating: [], count: shifts.count)
    }

    private mutating func add(_ piece: WorkShift, of technician: Technician, _ cell: CellKey) {
        let index = technicianIndex[technician.id]!
        let day = cell.day.since(snapshot.days[0])
        let held = technician.skills.filter { $0.isValid(on: cell.day) }
        let regions = technician.regions.filter { $0.isValid(on: cell.day) }.compactMap { regionIndex[$0.region] }
        shiftsOfCell[cell, default: []].append(shifts.count)
        cells.append(cell)
        var shift = Shift(
            technician: index, day: day, startPlace: index, endPlace: index,
            earliestStart: clock.tick(piece.window.start), latestEnd: clock.tick(piece.window.end),
            overtimeAllowed: Tick(piece.overtime * 60), breaks: piece.lunch.map { [clock.pause($0)] } ?? [],
            skills: SkillSet(
                held.compactMap { skill in
                    skillIndex[skill.skill].map { Scheduling.Skill($0, level: skill.level) }
                }), regions: SmallIndexSet(regions), limits: Limits(tasks: technician.dailyCap))
        shift.profile = paces.firstIndex(of: snapshot.travel.factor(of: technician.id)) ?? 0
        shifts.append(shift)
    }

    /// Open visits in scope, and everything that stands on a shift of the problem. A visit whose technician has no
    /// shift any more is open again in the engine's eyes.
    mutating func addTasks() {
        for id in snapshot.visits.keys.sorted() {
            let entry = snapshot.visits[id]!
            if let placement = entry.visit.placement, placement.isSplit, !scope.inHand.contains(id) {
                addParts(of: entry, placement)
                continue
            }
            if let standing = standing(of: entry) {
                taskOfVisit[id] = tasks.count
                append(task(of: entry, standing), of: id)
                // A crew in hand is off everybody's day: whoever leads may come along instead.
                if case .on(let shift, let start) = standing, !(entry.visit.isForCrew && scope.inHand.contains(id)) {
                    routes[shift].append(Plan.Stop(task: tasks.count - 1, start: start))
                }
            }
            if entry.visit.isForCrew { addCrew(of: entry) }
        }
        addDepotStops()
        for shift in routes.indices { sortRoute(of: shift) }
    }

    mutating func append(_ task: Scheduling.Task, of visit: Visit.ID) {
        visits.append(visit)
        tasks.append(task)
    }

    /// How a visit comes into the problem.
    enum Standing {
        case on(shift: Int, start: Tick)
        case open
    }

    /// `nil` for a visit that the problem is not about.
    func standing(of entry: BoardVisit) -> Standing? {
        guard entry.location != nil else { return nil }
        if let placement = entry.visit.placement, entry.visit.state.holdsTime, !placement.isSplit {
            return standing(of: entry, at: placement)
        }
        return scope.inHand.contains(entry.visit.id) || isWanted(entry) ? .open : nil
    }

    mutating func sortRoute(of shift: Int) {
        routes[shift].sort { ($0.start, $0.task) < ($1.start, $1.task) }
    }

    private func isWanted(_ entry: BoardVisit) -> Bool {
        (scope.placesCrews || !entry.visit.isForCrew) && scope.asksFor(entry)
    }

    /// The plan is not about it: it stays to the minute.
    private func isHeld(_ entry: BoardVisit) -> Bool {
        scope.held.contains(entry.visit.id) || scope.holdsOthers && !scope.isAbout(entry)
    }

    func standing(of entry: BoardVisit, at placement: ServiceModel.Placement) -> Standing? {
        let start = clock.tick(placement.start)
        guard let shift = pieceHolding(start, of: CellKey(placement.leader, placement.day)) else {
            return scope.inHand.contains(entry.visit.id) || isStranded(entry, placement) ? .open : nil
        }
        return .on(shift: shift, start: start)
    }

    /// Which piece of somebody's day a moment belongs to; `nil` where there is no shift.
    func pieceHolding(_ start: Tick, of cell: CellKey) -> Int? {
        let pieces = shiftsOfCell[cell] ?? []
        return pieces.last { shifts[$0].earliestStart <= start } ?? pieces.first
    }

    /// Planned by the rules on a shift that is no more; what a person fixed there stays for a person to move.
    private func isStranded(_ entry: BoardVisit, _ placement: ServiceModel.Placement) -> Bool {
        let visit = entry.visit
        let isFree = visit.state == .planned && visit.lock == .none && visit.overrideReason == nil
        let isAboutAll = scope.region == nil && scope.technician == nil
        let isInScope = isAboutAll || technicians.contains { $0.id == placement.leader }
        return isFree && (scope.placesCrews || !visit.isForCrew) && isInScope && !isHeld(entry)
            && scope.days.contains(placement.day)
    }

    mutating func task(of entry: BoardVisit, _ standing: Standing) -> Scheduling.Task {
        var (shift, start): (Int?, Tick?)
        if case .on(let known, let tick) = standing { (shift, start) = (known, tick) }
        let visit = entry.visit
        let excluded = visit.excludedTechnicians.compactMap { technicianIndex[$0] }
        let required =
            required(entry).map { [technicianIndex[$0] ?? technicianIndex.count] } ?? carriers(of: visit, at: shift)
        // What stands against a rule, by somebody's decision, is a fact for the engine; so is what should have begun.
        // Both can be taken in hand.
        let begun = start.map { $0 < clock.tick(scope.now) } ?? false
        let isInHand = scope.inHand.contains(visit.id)
        let isForced =
            visit.overrideReason != nil && shift != nil && scope.holdsForcedVisits && !isInHand && !begun
            && !visit.state.isUnderWay && !visit.state.isClosed
        let isSettled = (visit.overrideReason != nil || begun) && !isForced
        if isSettled, isInHand { released.insert(visit.id) }
        let isFact = visit.state.isUnderWay || visit.state.isClosed || isSettled && !isInHand
        let isHeldCrew = visit.isForCrew && shift != nil && !isInHand
        if visit.isForCrew, shift != nil {
            if isInHand { released.insert(visit.id) } else { seated.insert(visit.id) }
        }
        let stays = isFact || isForced || isHeldCrew
        if entry.chain != nil || isHeldCrew, shift != nil { bounded.insert(visit.id) } else { bounded.remove(visit.id) }
        return Scheduling.Task(
            place: place(of: entry), service: Tick(visit.duration * 60),
            windows: stays ? [] : chainedWindows(of: entry, isPlaced: shift != nil),
            access: stays ? [] : times.access(entry),
            skills: SkillSet(
                visit.skillsOfEach.map {
                    Scheduling.Skill(skillIndex[$0.skill] ?? skillIndex.count, level: $0.level)
                }), region: regionIndex[entry.region], priority: entry.priority.points, due: entry.deadline(clock),
            promise: visit.promise.map { clock.window($0.window) },
            preference: entry.preference.map { clock.window($0) }, required: SmallIndexSet(required),
            preferred: SmallIndexSet(entry.preferredTechnician.flatMap { technicianIndex[$0] }.map { [$0] } ?? []),
            excluded: SmallIndexSet(excluded), days: stays ? nil : days(of: entry, isPlaced: shift != nil),
            lock: isForced || isHeldCrew && !isFact || isHeld(entry) ? .technicianAndTime : lock(of: visit),
            fixedStart: start,
            current: shift.map { Scheduling.Placement(shift: $0, start: start ?? 0) },
            changeClass: shift == nil ? .free : visit.changeClass, started: shift != nil && isFact)
    }

    /// When it may start: what the order's other visits leave of its own windows. The one moment that a person named is
    /// looked at by the desk.
    private func chainedWindows(of entry: BoardVisit, isPlaced: Bool) -> [Scheduling.TimeWindow] {
        let named = times.windows(of: entry, isPlaced: isPlaced, scope)
        let own = times.open(named, to: entry, closed: snapshot.closures[entry.region] ?? [])
        guard let chain = entry.chain, scope.exactStarts[entry.visit.id] == nil else { return own }
        let placement = scope.placed.map { $0[entry.visit.id] } ?? (isPlaced ? entry.visit.placement : nil)
        guard !scope.inHand.contains(entry.visit.id), let placement else {
            return ChainWindows(placing: entry.visit, in: chain).within(own, clock)
        }
        return ChainWindows(moving: placement, in: chain).within(own, clock)
    }

    private func lock(of visit: Visit) -> Lock {
        scope.exactStarts[visit.id] == nil ? visit.lock.engineLock : visit.lock.withoutTime.engineLock
    }

    mutating func place(of entry: BoardVisit) -> Int {
        if let known = placeOfSite[entry.site] { return known }
        placeOfSite[entry.site] = places.count
        places.append(entry.travelPlace!)
        return places.count - 1
    }

    /// Nobody sets off in the past: a day under way on which nobody has left yet begins now, one on which somebody has to be on the
    /// way by now began when he had to leave, and a break that is over was taken.
    mutating func beginNow(_ travel: [TravelTimes]) {
        let now = clock.tick(scope.now)
        for index in shifts.indices where shifts[index].earliestStart < now && now < shifts[index].latestEnd {
            let leaves = routes[index].first.map { stop in
                stop.start - travel[shifts[index].profile].between(shifts[index].startPlace, tasks[stop.task].place)
            }
            shifts[index].earliestStart = max(shifts[index].earliestStart, min(now, leaves ?? now))
            guard leaves.map({ $0 >= now }) ?? true else { continue }
            shifts[index].breaks.removeAll { $0.window.closes < now }
        }
    }

    /// What a day's drives take; see ``TravelTables``.
    func travelTables(reusing known: TravelTables?) -> TravelTables {
        TravelTables.of(
            TravelTables.Ground(
                origin: snapshot.history?.origin, places: places, homes: snapshot.technicians.count, paces: paces),
            snapshot.travel, reusing: known)
    }

    private static func paces(_ factors: [Double]) -> [Double] {
        let counts = Dictionary(grouping: factors) { $0 }.mapValues(\.count)
        return factors.isEmpty ? [1] : counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }
}
