import DeskModel
import Geography
import Scheduling
import ServiceModel
import Storage

/// Lays a technician's day out as a strip, from starts that are already decided.
struct DaySheets {
    let snapshot: Snapshot
    let company: CompanySettings
    /// What has not begun begins now at the earliest.
    let now: Timestamp
    private let openHours = OpenHours()
    private var travel: Travel { snapshot.travel }

    init(snapshot: Snapshot, company: CompanySettings, now: Timestamp) {
        self.snapshot = snapshot
        self.company = company
        self.now = now
    }

    /// Whether a site is open as long as somebody stays.
    func isOpen(_ hours: AccessHours, from start: Timestamp, to end: Timestamp, on day: Day) -> Bool {
        if let open = openHours.window(of: hours, on: day, company.calendar), open.start <= start, end <= open.end {
            return true
        }
        return hours.covers(from: start, to: end, company.calendar)
    }

    /// The sheet of a cell as it stands.
    func sheet(of cell: CellKey, technician: Technician) -> DaySheet {
        let stops = (snapshot.routes[cell] ?? []).compactMap { snapshot.visits[$0] }
        return sheet(of: cell, technician: technician, stops: stops)
    }

    /// The sheet of a cell with other stops than it has, each with its placement, in order of start.
    func sheet(of cell: CellKey, technician: Technician, stops whole: [BoardVisit]) -> DaySheet {
        let stops = whole.narrowed(to: cell.day)
        let shifts = snapshot.shifts[cell] ?? []
        var sheet = DaySheet(
            cell: cell, shifts: shifts.map(\.window), isAbsent: snapshot.absent.contains(cell),
            version: snapshot.versions[cell] ?? 0)
        sheet.hasLeft = !technician.isActive
        if sheet.isAbsent, let end = shifts.last?.window.end {
            sheet.goesOff = snapshot.absences[technician.id]?.first { $0.start <= end && end < $0.end }?.start
        }
        guard let last = stops.last?.visit.placement else {
            sheet.unused = max(0, sheet.capacity - lunchSeconds(shifts))
            sheet.free = sheet.free(at: now)
            return sheet
        }
        sheet.handover = Handover(stops.map(\.visit.state))
        let depot = depot(on: cell, among: stops)
        let ways = ways(technician, stops, depot)
        let legs = drives(ways)
        sheet.wayHome = ways.last
        let clock = EngineClock(origin: shifts.first?.window.start ?? last.start)
        guard let day = timetable(of: stops, depot, drives: legs, within: shifts, clock) else { return sheet }
        write(day, into: &sheet, stops, depot, ways, shifts, clock)
        if let depot { write(depot, day, into: &sheet, ways, clock) }
        for (index, entry) in stops.enumerated() where sheet.stops.indices.contains(index) {
            sheet.stops[index].breaches += breaches(of: entry, in: sheet, shifts, technician)
        }
        ride(&sheet, stops, technician)
        markDay(&sheet, stops, shifts, technician)
        forecast(&sheet, stops, depot, day, ways, clock)
        return sheet
    }

    /// What the engine says of a day whose starts are decided.
    private func timetable(
        of stops: [BoardVisit], _ depot: DepotOnDay?, drives: [Int], within shifts: [WorkShift], _ clock: EngineClock
    ) -> SettledTimetable? {
        var times = stops.compactMap { stop in stop.visit.placement.map { ($0.start, $0.end) } }
        if let depot { times.insert((depot.stop.start, depot.stop.end), at: depot.index) }
        let work = zip(times, drives).map { times, drive in
            SettledTimetable.Work(
                drive: clock.length(drive), start: clock.tick(times.0), end: clock.tick(times.1))
        }
        let frame = SettledTimetable.Frame(
            begins: shifts.first.map { clock.tick($0.window.start) },
            regularEnd: shifts.last.map { clock.tick($0.window.end) },
            hardEnd: shifts.last.map { clock.tick($0.hardEnd) },
            // The break of somebody who works on through it on site is taken there.
            pause: stops.contains { $0.pause != nil } ? nil : shifts.compactMap(\.lunch).first.map { clock.pause($0) })
        return SettledTimetable(work, driveHome: clock.length(drives[drives.count - 1]), within: frame)
    }

    private func write(
        _ day: SettledTimetable, into sheet: inout DaySheet, _ stops: [BoardVisit], _ depot: DepotOnDay?,
        _ ways: [Leg], _ shifts: [WorkShift], _ clock: EngineClock
    ) {
        let visits = depot == nil ? day.stops.count : day.stops.count - 1
        sheet.stops = (0..<visits).map { index in
            let number = depot?.number(of: index) ?? index
            let stop = day.stops[number]
            var shown = DaySheet.Stop(
                visit: stops[index].visit.id, drive: Int(stop.work.drive), leg: ways[number],
                arrival: clock.moment(stop.arrival), departs: clock.moment(stop.departs),
                start: clock.moment(stop.work.start),
                end: clock.moment(stop.work.end), lateness: stops[index].lateness(now: now), slack: Int(stop.slack))
            shown.hasBegun = !stops[index].visit.state.isScheduled
            shown.part = stops[index].part
            if let earliest = stop.tooEarlyFor {
                shown.breaches.append(
                    .planning(.startsTooEarly(earliest: clock.moment(earliest), wouldStart: shown.start)))
            }
            return shown
        }
        sheet.travel = Int(day.travel)
        let pause = stops.lazy.compactMap(\.pause).first
        sheet.work = Int(day.work) - (pause?.seconds ?? 0)
        sheet.leaves = clock.moment(day.leaves)
        let home = clock.moment(day.ends)
        sheet.home = home
        sheet.lunch =
            pause ?? day.pause.flatMap { TimeWindow(start: clock.moment($0.opens), end: clock.moment($0.closes)) }
        sheet.lunchLost = day.isBreakLost
        sheet.overtime = Int(day.overtime)
        sheet.unused = max(0, sheet.capacity - sheet.travel - sheet.work - lunchSeconds(shifts) + sheet.overtime)
        sheet.free = sheet.free(at: now)
        if let end = shifts.last?.hardEnd, home > end {
            sheet.stops[sheet.stops.count - 1].breaches.append(.planning(.shiftTooShort(ends: end, wouldEnd: home)))
        }
    }

    /// The ways of a day: to every stop, then home.
    private func ways(_ technician: Technician, _ stops: [BoardVisit], _ depot: DepotOnDay?) -> [Leg] {
        let home = travel.stand(TravelPlace(technician.home))
        let factor = travel.factor(of: technician.id)
        var ways: [Leg] = []
        var here = home
        var places = stops.map { $0.travelPlace.map(travel.stand) }
        if let depot { places.insert(travel.stand(TravelPlace(depot.depot.location)), at: depot.index) }
        for place in places {
            let there = place ?? here
            ways.append(travel.leg(from: here, to: there, factor: factor))
            here = there
        }
        return ways + [travel.leg(from: here, to: home, factor: factor)]
    }

    /// Seconds of each drive: to every stop with its parking, then home.
    private func drives(_ ways: [Leg]) -> [Int] {
        ways.enumerated().map { index, leg in
            travel.drive(seconds: leg.seconds, isHome: index == ways.count - 1)
        }
    }

    private func lunchSeconds(_ shifts: [WorkShift]) -> Int { (shifts.compactMap(\.lunch).first?.minutes ?? 0) * 60 }
}

extension BoardVisit {
    /// Where the drive to it ends; `nil` without coordinates.
    var travelPlace: TravelPlace? { location.map { TravelPlace($0, region: region) } }

    /// Everything that bounds it in time.
    var targets: Targets { Targets(sla: sla, promise: visit.promise?.window, wish: preference) }

    /// What it misses by the most where it stands; `nil` in time.
    func lateness(forecast: Timestamp? = nil, now: Timestamp) -> Lateness? {
        guard let whole else { return visit.lateness(sla: sla, wish: preference, forecast: forecast, now: now) }
        var visit = visit
        visit.placement = whole
        return visit.lateness(sla: sla, wish: preference, forecast: goesOn ? nil : forecast, now: now)
    }
}
