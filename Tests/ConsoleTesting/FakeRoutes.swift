package import DeskModel
import Geography
package import ServiceModel

/// Days and prices by a rule simple enough to check by hand: straight lines, 5 minutes and 90 seconds a kilometre.
extension FakeCompany {
    /// Seconds between two places, in whole minutes.
    func travel(_ from: Coordinate, _ to: Coordinate) -> Int {
        let east = (to.longitude - from.longitude) * 68
        let north = (to.latitude - from.latitude) * 111
        let kilometres = (east * east + north * north).squareRoot()
        return (5 + Int(kilometres * 1.5)) * 60
    }

    /// The same as a leg: 30 km/h, by estimate.
    func leg(_ from: Coordinate, _ to: Coordinate) -> Leg {
        let seconds = travel(from, to)
        return Leg(seconds: seconds, metres: seconds * 25 / 3, source: .estimate)
    }

    /// The day of a technician who drives to those visits in that order; the break is at noon or at the next stop.
    package func sheet(_ cell: CellKey, _ route: [Visit.ID], version: Int) -> DaySheet {
        guard let technician = technicians.first(where: { $0.id == cell.technician }) else {
            return DaySheet(cell: cell, shifts: [])
        }
        let isAbsent = absences.contains(cell)
        guard let shift = shift(cell) ?? (isAbsent && !route.isEmpty ? hours(of: cell.day) : nil) else {
            return DaySheet(cell: cell, shifts: [], isAbsent: isAbsent, version: version)
        }
        var day = DaySheet(cell: cell, shifts: [shift], version: version)
        day.handover = Handover(route.compactMap { cards[$0]?.state })
        var clock = shift.start
        var place = technician.home
        for card in route.compactMap({ cards[$0] }) {
            if day.lunch == nil, clock >= moment(cell.day, "11:30") {
                day.lunch = TimeWindow(start: clock, end: clock + 1800)
                clock = clock + 1800
            }
            let drive = travel(place, card.location ?? place)
            let arrival = clock + drive
            let start = max(arrival, exactStarts[card.id] ?? arrival)
            let end = start + card.duration * 60
            day.stops.append(
                DaySheet.Stop(
                    visit: card.id, drive: drive, leg: leg(place, card.location ?? place), arrival: arrival,
                    start: start,
                    end: end,
                    lateness: Lateness(of: card.targets, start: start, end: end), slack: 0))
            day.travel += drive
            day.work += card.duration * 60
            clock = end
            place = card.location ?? place
        }
        finish(&day, home: technician.home, place: place, clock: clock, shift: shift)
        if isAbsent {
            day.shifts = []
            day.isAbsent = true
            for index in day.stops.indices where cards[day.stops[index].visit]?.state.isClosed == false {
                day.stops[index].breaches = [.planning(.absent)]
            }
        }
        return day
    }

    private func finish(_ day: inout DaySheet, home: Coordinate, place: Coordinate, clock: Timestamp, shift: TimeWindow)
    {
        guard !day.stops.isEmpty else {
            day.free = shift.seconds - 1800
            return
        }
        let back = travel(place, home)
        day.travel += back
        day.leaves = shift.start
        day.home = clock + back
        day.wayHome = leg(place, home)
        day.overtime = max(0, (clock + back).since(shift.end))
        day.free = max(0, shift.seconds - 1800 - day.work - day.travel)
        for index in day.stops.indices { day.stops[index].slack = max(0, shift.end.since(clock + back)) }
    }

    /// Every place of a visit in a day, cheapest first; those that end after the shift only with `overtime`.
    func insertions(_ visit: Visit.ID, in cell: CellKey, overtime: Bool = false) -> [Insertion] {
        let route = (routes[cell] ?? []).filter { $0 != visit }
        let before = sheet(cell, route, version: 0)
        return (0...route.count).compactMap { position in
            var changed = route
            changed.insert(visit, at: position)
            let after = sheet(cell, changed, version: 0)
            guard let stop = after.stops.first(where: { $0.visit == visit }), let home = after.home else { return nil }
            if after.overtime > 0, !overtime { return nil }
            return Insertion(
                start: stop.start, end: stop.end, position: position, extraTravel: after.travel - before.travel,
                cost: (after.travel - before.travel) / 60 + (stop.lateness?.seconds ?? 0) / 30, lateness: stop.lateness,
                slack: stop.slack, home: home)
        }.sorted { ($0.cost, $0.start) < ($1.cost, $1.start) }
    }

    /// The company with a visit at that minute of a day, if all chosen minutes can be kept; else when it could be
    /// there at the earliest.
    func placing(
        _ visit: Visit.ID, in cell: CellKey, exactlyAt start: Timestamp
    ) -> (company: FakeCompany, insertion: Insertion?, breach: Breach?) {
        var company = self
        for key in company.routes.keys { company.routes[key]?.removeAll { $0 == visit } }
        company.exactStarts[visit] = start
        let route = company.routes[cell] ?? []
        let before = sheet(cell, route, version: 0)
        var earliest = Timestamp(seconds: .max)
        for position in 0...route.count {
            company.routes[cell] = Array(route[..<position]) + [visit] + Array(route[position...])
            let after = company.sheet(cell, company.routes[cell] ?? [], version: 0)
            guard let stop = after.stops.first(where: { $0.visit == visit }), let home = after.home else { continue }
            earliest = min(earliest, stop.start)
            let isKept = after.stops.allSatisfy { $0.start == company.exactStarts[$0.visit] ?? $0.start }
            guard isKept, after.overtime == 0 else { continue }
            let extra = after.travel - before.travel
            let insertion = Insertion(
                start: stop.start, end: stop.end, position: position, extraTravel: extra,
                cost: extra / 60 + (stop.lateness?.seconds ?? 0) / 30, lateness: stop.lateness, slack: stop.slack,
                home: home)
            return (company, insertion, nil)
        }
        let day = before.shifts.first
        let breach: Breach =
            earliest > start
            ? .planning(.startsTooEarly(earliest: earliest, wouldStart: start))
            : .planning(.shiftTooShort(ends: day?.end ?? start, wouldEnd: start + 3600))
        return (company, nil, breach)
    }

    package func price(_ visit: Visit.ID, in cell: CellKey) -> CellPrice {
        guard let card = cards[visit], let technician = technicians.first(where: { $0.id == cell.technician }),
            shift(cell) != nil
        else { return .absent }
        let missing = card.skills.filter { !technician.skills.contains($0) }
        if !missing.isEmpty { return .impossible(.administration(.lacksSkills(missing))) }
        let fitting = insertions(visit, in: cell)
        if !fitting.isEmpty { return .fits(fitting) }
        for other in routes[cell] ?? [] where other != visit {
            var without = self
            without.routes[cell]?.removeAll { $0 == other }
            if let insertion = without.insertions(visit, in: cell).first {
                return .fitsIfMoved(insertion, moving: other)
            }
        }
        let free = sheet(cell, routes[cell] ?? [], version: 0).free / 60
        return .impossible(.planning(.full(freeMinutes: free, needsMinutes: card.duration + 20)))
    }
}
