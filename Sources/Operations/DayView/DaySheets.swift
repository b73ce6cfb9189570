import DeskModel
import Geography
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
    func sheet(of cell: CellKey, technician: Technician, stops: [BoardVisit]) -> DaySheet {
        let shifts = snapshot.shifts[cell] ?? []
        var sheet = DaySheet(
            cell: cell, shifts: shifts.map(\.window), isAbsent: snapshot.absent.contains(cell),
            version: snapshot.versions[cell] ?? 0)
        sheet.hasLeft = !technician.isActive
        guard let last = stops.last?.visit.placement else {
            sheet.free = max(0, sheet.capacity - lunchSeconds(shifts))
            return sheet
        }
        sheet.handover = Handover(stops.map(\.visit.state))
        let ways = ways(technician, stops)
        let legs = drives(ways)
        sheet.stops = stops.indices.compactMap { stop(of: stops[$0], drive: legs[$0], leg: ways[$0]) }
        sheet.wayHome = ways.last
        sheet.travel = legs.reduce(0, +)
        sheet.work = sheet.stops.reduce(0) { $0 + $1.end.since($1.start) }
        sheet.leaves = sheet.stops[0].start - legs[0]
        let home = last.end + legs[legs.count - 1]
        sheet.home = home
        place(lunch: shifts.compactMap(\.lunch).first, in: &sheet)
        sheet.overtime = shifts.last.map { max(0, (sheet.home ?? home).since($0.window.end)) } ?? 0
        sheet.free = max(0, sheet.capacity - sheet.travel - sheet.work - lunchSeconds(shifts) + sheet.overtime)
        measureSlack(of: &sheet, legs: legs, hardEnd: shifts.last?.hardEnd)
        for (index, entry) in stops.enumerated() where sheet.stops.indices.contains(index) {
            sheet.stops[index].breaches += breaches(of: entry, in: sheet, shifts, technician)
        }
        markDay(&sheet, stops, shifts, technician)
        forecast(&sheet, stops)
        return sheet
    }

    /// The ways of a day: to every stop, then home.
    private func ways(_ technician: Technician, _ stops: [BoardVisit]) -> [Leg] {
        let home = travel.stand(TravelPlace(technician.home))
        let factor = travel.factor(of: technician.id)
        var ways: [Leg] = []
        var here = home
        for stop in stops {
            let there = stop.travelPlace.map(travel.stand) ?? here
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

    private func stop(of entry: BoardVisit, drive: Int, leg: Leg) -> DaySheet.Stop? {
        guard let placement = entry.visit.placement else { return nil }
        return DaySheet.Stop(
            visit: entry.visit.id, drive: drive, leg: leg, arrival: placement.start, start: placement.start,
            end: placement.end, lateness: entry.lateness(now: now))
    }

    private func lunchSeconds(_ shifts: [WorkShift]) -> Int { (shifts.compactMap(\.lunch).first?.minutes ?? 0) * 60 }

    /// The break goes into the first gap that is long enough, before, during or after its drive; whoever is home before
    /// its window closes takes it there, off the clock.
    private func place(lunch: WorkShift.Lunch?, in sheet: inout DaySheet) {
        guard let lunch, let home = sheet.home else { return }
        let length = lunch.minutes * 60
        var free = sheet.shifts[0].start
        for stop in sheet.stops {
            let start = max(free, lunch.earliest)
            if start <= lunch.latest, start + length <= stop.start, stop.start.since(free) >= length + stop.drive {
                sheet.lunch = TimeWindow(start: start, end: start + length)
                return
            }
            free = stop.end
        }
        let start = home <= lunch.latest ? max(home, lunch.earliest) : max(free, lunch.earliest)
        guard start <= lunch.latest else {
            sheet.lunchLost = true
            return
        }
        sheet.lunch = TimeWindow(start: start, end: start + length)
        if home > lunch.latest { sheet.home = max(home + length, start + length) }
    }

    /// How far each stop's end may slip before the next drive or the end of the shift, overtime included, is touched;
    /// and when it arrives.
    private func measureSlack(of sheet: inout DaySheet, legs: [Int], hardEnd: Timestamp?) {
        var free = sheet.leaves ?? sheet.stops[0].start
        for index in sheet.stops.indices {
            let stop = sheet.stops[index]
            let isLast = index == sheet.stops.count - 1
            let limit = isLast ? hardEnd ?? stop.end + legs[index + 1] : sheet.stops[index + 1].start
            sheet.stops[index].slack = limit.since(stop.end + legs[index + 1])
            sheet.stops[index].arrival = min(stop.start, free + stop.drive)
            if free + stop.drive > stop.start {
                sheet.stops[index].breaches.append(
                    .planning(.startsTooEarly(earliest: free + stop.drive, wouldStart: stop.start)))
            }
            if isLast, let hardEnd, let home = sheet.home, home > hardEnd {
                sheet.stops[index].breaches.append(.planning(.shiftTooShort(ends: hardEnd, wouldEnd: home)))
            }
            free = stop.end
        }
    }
}

extension BoardVisit {
    /// Where the drive to it ends; `nil` without coordinates.
    var travelPlace: TravelPlace? { location.map { TravelPlace($0, region: region) } }

    /// Everything that bounds it in time.
    var targets: Targets { Targets(sla: sla, promise: visit.promise?.window, wish: preference) }

    /// What it misses by the most where it stands; `nil` in time.
    func lateness(forecast: Timestamp? = nil, now: Timestamp) -> Lateness? {
        visit.lateness(sla: sla, wish: preference, forecast: forecast, now: now)
    }
}
