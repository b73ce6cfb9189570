import DeskModel
import ServiceModel
import Storage

/// The days of a repair once it has happened and nobody has done anything about it: shifts are cut, and what cannot stay
/// looks for a place.
struct OutageGround {
    /// As it stands in the store.
    let standing: Snapshot
    /// As it is now.
    private(set) var snapshot: Snapshot
    let draft: OutageDraft
    /// The minute that counts as now.
    let now: Timestamp
    private(set) var affected: [OutageAffected] = []
    /// Why a visit looks for a place.
    private(set) var causes: [Visit.ID: OutageMove.Cause] = [:]
    /// Of work that is broken off: the visit that stands for its rest, and the one that it goes on with.
    private(set) var rests: [Visit.ID: Visit.ID] = [:]
    /// Times in which people can be called out beside their shifts.
    private(set) var callOuts: [CellKey: [TimeWindow]] = [:]
    let duties: [OnCallDuty]
    /// Visits of orders that were only typed, and which event each is.
    let typed: [Visit.ID: Int]

    init(
        _ standing: Snapshot, _ draft: OutageDraft, typed: [Visit.ID: Int] = [:], duties: [OnCallDuty], now: Timestamp,
        calendar: CompanyCalendar
    ) {
        self.standing = standing
        self.draft = draft
        self.now = now
        self.duties = duties
        self.typed = typed
        snapshot = standing
        for event in draft.events { take(event) }
        if draft.events.contains(where: \.isEmergency) { addCallOuts(calendar) }
        dropWhatIsNoneOfIt()
        snapshot.routes = Snapshot.routes(Array(snapshot.visits.values))
        snapshot = snapshot.timed(by: [:], among: Set(causes.keys))
        snapshot.supply?.apply(
            Dictionary(uniqueKeysWithValues: causes.keys.map { ($0, Placement?.none) }))
        affected.sort {
            ($0.from?.start ?? now, $0.order, $0.sequence) < ($1.from?.start ?? now, $1.order, $1.sequence)
        }
    }

    /// From when to when somebody is away: work that is finished first comes before it.
    func away(_ event: OutageEvent) -> TimeWindow? {
        guard let technician = event.technician, let window = event.window else { return nil }
        let kept = standing.visits.values.filter { entry in
            entry.visit.state.isUnderWay && entry.visit.isWith(technician) && draft.fate(of: entry.visit.id) == .kept
        }.compactMap { $0.visit.placement.map { max($0.end, now) } }
        return TimeWindow(start: max(window.start, kept.max() ?? window.start), end: window.end)
    }

    private mutating func take(_ event: OutageEvent) {
        switch event {
        case .off(let technician, _), .van(let technician, _):
            guard let window = away(event) else { return }
            let now = now
            displace(.technicianOff) { entry in
                guard let placement = entry.visit.placement, entry.visit.isWith(technician) else { return false }
                // What was to begin before it, and has not, does not happen either.
                let isBehind = window.start <= now && placement.end <= window.start && placement.start < now
                return placement.takes(any: [window]) || isBehind
            }
            breakOff(technician)
            cut(technician, window)
        case .closed(let region, let window):
            displace(.regionClosed) { entry in
                entry.region == region && entry.visit.placement?.takes(any: [window]) ?? false
            }
            snapshot.closures[region, default: []].append(window)
        case .emergency(let order): placeFirst { $0.visit.order == order }
        case .typed: placeFirst { [typed] in typed[$0.visit.id] != nil }
        }
    }

    /// What is planned, and cannot stay.
    private mutating func displace(_ cause: OutageMove.Cause, _ isMet: (BoardVisit) -> Bool) {
        for (id, entry) in snapshot.visits where entry.visit.state.isScheduled && isMet(entry) {
            affected.append(described(entry))
            open(id, cause)
        }
    }

    private mutating func open(_ id: Visit.ID, _ cause: OutageMove.Cause) {
        guard var visit = snapshot.visits[id]?.visit else { return }
        visit.state = .open
        visit.placement = nil
        visit.lock = .none
        visit.overrideReason = nil
        snapshot.visits[id]?.visit = visit
        causes[id] = cause
    }

    /// An emergency comes before everything else: what waits of it, and what is planned.
    private mutating func placeFirst(_ isMeant: (BoardVisit) -> Bool) {
        for (id, entry) in snapshot.visits where isMeant(entry) {
            guard entry.visit.state == .open || entry.visit.state.isScheduled, causes[id] != .emergency else {
                continue
            }
            var described = described(entry)
            described.isEmergency = true
            described.isTyped = typed[id] != nil
            described.due = entry.targets.first
            if let known = affected.firstIndex(where: { $0.visit == id }) {
                affected[known].isEmergency = true
            } else {
                affected.append(described)
            }
            open(id, .emergency)
        }
    }

    /// Work that the absent technician is at: it ends here, and its rest is a visit of its own.
    private mutating func breakOff(_ technician: Technician.ID) {
        for (id, entry) in snapshot.visits where entry.visit.state.isUnderWay && entry.visit.isWith(technician) {
            guard let placement = entry.visit.placement else { continue }
            let fate = draft.fate(of: id)
            let rest = entry.visit.minutesLeft(at: now)
            var described = described(entry)
            (described.minutes, described.fate, described.ends) = (rest, fate, max(placement.end, now))
            affected.append(described)
            guard fate != .kept else { continue }
            let (done, next) = (
                placement.lasting(from: min(placement.start, now - 60), to: now), Visit.ID(-id.rawValue)
            )
            var broken = entry
            broken.visit.state = entry.visit.state == .working || entry.visit.state == .paused ? .partial : .aborted
            broken.visit.placement = done
            snapshot.visits[id] = broken
            snapshot.visits[next] = entry.rest(next, minutes: rest, fate, of: technician)
            (causes[next], rests[next]) = (.rest, id)
        }
    }

    private func described(_ entry: BoardVisit) -> OutageAffected {
        let visit = entry.visit
        let codes = Dictionary(uniqueKeysWithValues: standing.skills.map { ($0.id, $0.code) })
        return OutageAffected(
            visit: visit.id, order: entry.number, sequence: visit.sequence, title: entry.title,
            customer: entry.customer, town: entry.town, state: visit.state, from: visit.placement,
            minutes: visit.duration, promise: visit.promise, skills: visit.skills.compactMap { codes[$0.skill] })
    }

    /// Takes a time out of somebody's shifts.
    private mutating func cut(_ technician: Technician.ID, _ window: TimeWindow) {
        snapshot = snapshot.cutting(technician, window)
    }

    /// Visits of other orders that wait are not the repair's business, nor is what stands where nobody works any more.
    private mutating func dropWhatIsNoneOfIt() {
        for (id, entry) in snapshot.visits where causes[id] == nil {
            let stands = entry.visit.placement.map { placement in
                entry.visit.state.holdsTime
                    && (!entry.visit.state.isScheduled
                        || snapshot.shifts[CellKey(placement.leader, placement.day)] != nil)
            }
            if !(stands ?? false) { snapshot.visits[id] = nil }
        }
    }

    /// Adds the times in which somebody is on call and neither works nor is away.
    private mutating func addCallOuts(_ calendar: CompanyCalendar) {
        for duty in duties {
            guard let person = snapshot.technicians.first(where: { $0.id == duty.technician && $0.isActive }),
                duty.region == nil || person.regions.contains(where: { $0.region == duty.region })
            else { continue }
            let taken =
                (snapshot.absences[person.id] ?? [])
                + snapshot.days.flatMap { snapshot.shifts[CellKey(person.id, $0)] ?? [] }.map(\.window)
            for free in duty.window.without(taken) {
                guard let piece = TimeWindow(start: max(free.start, now), end: free.end), piece.seconds >= 1800
                else { continue }
                let day = calendar.day(of: piece.start)
                guard snapshot.days.contains(day) else { continue }
                let cell = CellKey(person.id, day)
                guard let shift = person.callOut(piece, on: day, calendar) else { continue }
                snapshot.shifts[cell, default: []].append(shift)
                snapshot.shifts[cell]?.sort { $0.window.start < $1.window.start }
                callOuts[cell, default: []].append(piece)
            }
        }
    }
}

extension Technician {
    /// A time on call as a shift of that day.
    fileprivate func callOut(_ piece: TimeWindow, on day: Day, _ calendar: CompanyCalendar) -> WorkShift? {
        let midnight = calendar.span(of: day).start
        guard let start = TimeOfDay(minutes: piece.start.since(midnight) / 60),
            let end = TimeOfDay(minutes: min(piece.end.since(midnight) / 60, piece.start.since(midnight) / 60 + 1440)),
            let hours = ShiftHours(start: start, end: end)
        else { return nil }
        let change = ShiftChange(technician: id, day: day, hours: [hours])
        guard var shift = shifts(on: day, change: change, calendar: calendar).first else { return nil }
        shift.window = piece
        return shift
    }
}

extension Snapshot {
    /// The same with a time taken out of somebody's shifts, as an absence does.
    func cutting(_ technician: Technician.ID, _ window: TimeWindow) -> Snapshot {
        var snapshot = self
        for day in days {
            let cell = CellKey(technician, day)
            guard let shifts = snapshot.shifts[cell] else { continue }
            let left = shifts.flatMap { $0.cut(by: window) }
            guard left != shifts else { continue }
            snapshot.shifts[cell] = left.isEmpty ? nil : left
            snapshot.absent.insert(cell)
        }
        snapshot.absences[technician, default: []].append(window)
        return snapshot
    }
}

extension WorkShift {
    /// What an absence leaves of it.
    fileprivate func cut(by away: TimeWindow) -> [WorkShift] {
        window.subtracting(away).filter { $0.seconds >= 900 }.map { piece in
            var left = self
            left.window = piece
            if piece.end != window.end { left.overtime = 0 }
            left.lunch = lunch.flatMap { lunch in
                let earliest = max(lunch.earliest, piece.start)
                let latest = min(lunch.latest, piece.end - lunch.minutes * 60)
                return earliest <= latest
                    ? Lunch(earliest: earliest, latest: latest, minutes: lunch.minutes) : nil
            }
            return left
        }
    }
}

extension Visit {
    func isWith(_ technician: Technician.ID) -> Bool {
        placement?.assignments.contains { $0.technician == technician } ?? false
    }

    /// Work left of a visit that has begun, in whole minutes: of what was planned what lies behind is done.
    func minutesLeft(at now: Timestamp) -> Int {
        guard let placement, state == .working || state == .paused else { return duration }
        let done = max(0, now.since(placement.start)) / 60
        return max(min(duration, 15), duration - done)
    }
}

extension BoardVisit {
    /// What is left of it, as a visit that waits.
    fileprivate func rest(
        _ id: Visit.ID, minutes: Int, _ fate: WorkFate, of technician: Technician.ID
    ) -> BoardVisit {
        var rest = self
        rest.visit = Visit(
            id: id, order: visit.order, sequence: visit.sequence + 1, duration: minutes, skills: visit.skills,
            crewSize: visit.crewSize, requiredTechnician: visit.requiredTechnician,
            excludedTechnicians: visit.excludedTechnicians + (fate == .takenOver ? [technician] : []),
            task: visit.task, returnOf: visit.id)
        rest.chain = nil
        if fate == .partial { rest.preferredTechnician = technician }
        return rest
    }
}
