import ServiceModel

/// Counts a day for ``WallFigures``, in one pass over its sheets.
struct WallDay {
    private(set) var tally = WallFigures.Tally()
    private(set) var regions: [Region.ID: WallFigures.Tally] = [:]
    private(set) var people: [WallPerson] = []
    private(set) var ahead = WallAhead()
    private(set) var promises = WallPromises()
    /// Of today's visits and of those that wait.
    private(set) var clocks: WallClocks
    private(set) var work = WallWork()

    private let view: DeskView
    private let forecast: Forecast
    private let now: Timestamp
    private let day: Day
    private var seen: Set<Visit.ID> = []
    private let risky: Set<Visit.ID>

    init(
        _ view: DeskView, _ forecast: Forecast, _ queue: WallQueue, on day: Day, region: Region.ID?, at now: Timestamp
    ) {
        clocks = queue.clocks
        (self.view, self.forecast, self.now, self.day) = (view, forecast, now, day)
        risky = Set(forecast.jeopardies.lazy.filter { $0.grade <= .risk }.map(\.visit))
        for person in view.technicians {
            guard let sheet = view.sheets[CellKey(person.id, day)] else { continue }
            for stop in sheet.stops { count(stop, region) }
            guard region == nil || person.region == region else { continue }
            work.travel += sheet.travel - sheet.ridden
            work.work += sheet.work
            if let shown = self.person(person, sheet) { people.append(shown) }
            countFree(sheet)
        }
        // As many as the list has: what waits without a place is late too.
        for jeopardy in forecast.jeopardies where jeopardy.isLate {
            regions[jeopardy.region, default: WallFigures.Tally()].late += 1
        }
        tally = regions.values.reduce(into: WallFigures.Tally()) { $0 += $1 }
        people.sort { ($0.activity, $0.name, $0.technician) < ($1.activity, $1.name, $1.technician) }
        clocks.sort()
        ahead.clocks = Array(clocks.running.prefix { $0.left < 7200 })
    }

    private mutating func count(_ stop: DaySheet.Stop, _ region: Region.ID?) {
        guard let card = view.visits[stop.visit], region == nil || card.region == region,
            seen.insert(stop.visit).inserted
        else { return }
        var own = regions[card.region] ?? WallFigures.Tally()
        switch card.state {
        case .onSite, .working, .paused: own.onSite += 1
        case .open, .planned, .dispatched, .accepted, .enRoute: own.toGo += 1
        case .completed, .partial, .needsParts, .noAccess, .aborted: own.done += 1
        case .cancelled, .missed: return
        }
        regions[card.region] = own
        countPromise(card)
        guard !card.state.isClosed else { return clocks.add(card, at: now) }
        let end = (forecast.visits[card.id]?.end ?? stop.end).since(now)
        if end >= 0, end / 900 < WallAhead.quarters { ahead.ends[end / 900] += 1 }
        if let told = card.promise, told.start >= now, told.start.since(now) < 7200 {
            ahead.promises.append(card.short)
        }
        clocks.add(card, at: now)
    }

    private mutating func countPromise(_ card: VisitCard) {
        guard let told = card.promise, view.calendar.day(of: told.start) == day else { return }
        promises.told += 1
        if let arrived = card.times?.arrived {
            if arrived <= told.end { promises.kept += 1 } else { promises.broken += 1 }
        } else if told.end < now {
            promises.broken += 1
        } else if risky.contains(card.id) {
            promises.atRisk += 1
        }
    }

    /// People who are there and at no visit.
    private mutating func countFree(_ sheet: DaySheet) {
        guard !sheet.shifts.isEmpty else { return }
        for quarter in 0..<WallAhead.quarters {
            let moment = now + quarter * 900
            guard sheet.shifts.contains(where: { $0.start <= moment && moment < $0.end }) else { continue }
            let isBusy = sheet.stops.contains { stop in
                guard let card = view.visits[stop.visit], !card.state.isClosed else { return false }
                let (start, end) = forecast.visits[stop.visit].map { ($0.start, $0.end) } ?? (stop.start, stop.end)
                return start - stop.drive <= moment && moment < end || card.state.isUnderWay && moment < end
            }
            if !isBusy { ahead.free[quarter] += 1 }
        }
    }

    private func person(_ row: TechnicianRow, _ sheet: DaySheet) -> WallPerson? {
        var person = WallPerson(technician: row.id, name: row.name, region: row.region, activity: .free)
        let cards = sheet.stops.compactMap { stop in view.visits[stop.visit].map { (stop, $0) } }
        if let (stop, card) = cards.first(where: { $0.1.state.isUnderWay }) {
            let foreseen = forecast.visits[card.id]
            person.order = card.short
            switch card.state {
            case .enRoute: (person.activity, person.moment) = (.driving, foreseen?.arrival ?? stop.start)
            case .paused: (person.activity, person.moment) = (.paused, card.times?.pausedSince)
            default: (person.activity, person.moment) = (.onSite, foreseen?.end ?? stop.end)
            }
            return person
        }
        let isThere = sheet.shifts.contains { $0.start <= now && now < $0.end }
        guard isThere else {
            if sheet.shifts.isEmpty, !sheet.isAbsent { return nil }
            person.activity = sheet.isAbsent ? .off : .later
            if !sheet.isAbsent { person.moment = sheet.shifts.map(\.start).filter { $0 > now }.min() }
            return person
        }
        if let pause = sheet.lunch, pause.start <= now, now < pause.end {
            (person.activity, person.moment) = (.pause, pause.end)
            return person
        }
        if let (stop, card) = cards.first(where: { $0.1.state.isScheduled }) {
            (person.order, person.moment) = (card.short, forecast.visits[card.id]?.start ?? stop.start)
        }
        return person
    }
}
