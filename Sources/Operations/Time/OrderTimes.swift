package import DeskModel
package import ServiceModel
import Storage

extension ServiceDesk {
    /// What was measured of an order, by visit and technician.
    package func orderTime(of order: Order.ID) throws -> OrderTime {
        try store.read { reader in
            let travel = try travels.travel(reader, at: now).travel
            let days = try TimeDays(reader, company.calendar, travel, now: now)
            let visits = try reader.visits(of: order)
            let cells = try visits.flatMap { visit -> [CellKey] in
                guard let placement = visit.placement else { return [] }
                let told = try reader.timeEntries(of: order).filter { $0.visit == visit.id }
                let others = told.map { CellKey($0.technician, company.calendar.day(of: $0.window.start)) }
                var until = placement
                if placement.isSplit, visit.state.isUnderWay {
                    let stretches = VisitStretches(try reader.events(of: visit.id), now: now).stretches
                    let onSite = stretches.filter(\.isOnSite).map(\.window)
                    until = try reader.going(placement, on: onSite, company.calendar)
                }
                return until.everybodysCells + others
            }
            var rows: [OrderTime.Row] = []
            for cell in Set(cells).sorted(by: { ($0.day, $0.technician) < ($1.day, $1.technician) }) {
                guard let technician = try reader.find(cell.technician),
                    let day = try days.days(of: technician, from: cell.day, through: cell.day).first
                else { continue }
                let sites = try Self.sites(of: day, reader)
                rows += visits.compactMap { OrderTime.Row($0, day, sites) }
            }
            return OrderTime(order: order, rows: rows.sorted { ($0.visit, $0.day) < ($1.visit, $1.day) })
        }
    }

    private static func sites(of day: TimeDay, _ reader: Reader) throws -> [Visit.ID: Site.ID] {
        let visits = Set(day.lines.compactMap(\.stretch.visit))
        let pairs = try visits.compactMap { visit in try reader.boardVisit(visit).map { (visit, $0.site) } }
        return Dictionary(pairs) { $1 }
    }
}

extension OrderTime.Row {
    /// The visit's part of a technician's day; `nil` where nothing was measured of it.
    fileprivate init?(_ visit: Visit, _ day: TimeDay, _ sites: [Visit.ID: Site.ID]) {
        let own = day.lines.filter { $0.stretch.visit == visit.id }
        guard !own.isEmpty else { return nil }
        func minutes(_ kind: TimeKind) -> Int {
            own.reduce(0) { $0 + ($1.stretch.kind == kind ? $1.stretch.minutes : 0) }
        }
        let stops = day.lines.compactMap(\.stretch.visit).reduce(into: [Visit.ID]()) { stops, visit in
            if !stops.contains(visit) { stops.append(visit) }
        }
        let ways = stops.map { stop in
            TravelShares.Stop(
                site: sites[stop] ?? Site.ID(0),
                way: day.lines.reduce(0) {
                    $0 + ($1.stretch.visit == stop && $1.stretch.kind == .travel ? $1.stretch.minutes : 0)
                })
        }
        let shares = TravelShares(ways, home: day.measured(.home)).shares
        self.init(
            visit: visit.sequence, technician: day.name, day: day.day,
            travel: stops.firstIndex(of: visit.id).map { shares[$0] } ?? 0, waiting: minutes(.waiting),
            work: minutes(.work), pause: minutes(.pause),
            hours: own.reduce(HourMinutes()) { $1.stretch.kind == .pause ? $0 : $0 + $1.hours },
            isRunning: own.contains(where: \.stretch.isRunning))
    }
}
