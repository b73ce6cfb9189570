import DeskModel
import Geography
import ServiceModel
import Storage

/// What long work finds on the days over which it may be split.
struct LongGround: Sendable {
    /// Days from the first on without gaps, however many snapshots hold them.
    let snapshots: [Snapshot]
    let company: CompanySettings
    /// A whole minute; nothing begins before it.
    let now: Timestamp

    /// How many days after its first one a visit may go on.
    static let reach = 28

    func snapshot(of day: Day) -> Snapshot? {
        snapshots.first { $0.days.first! <= day && day <= $0.days.last! }
    }

    var lastDay: Day { snapshots.last!.days.last! }

    /// What else stands there, in order of start.
    func stops(of cell: CellKey, without visit: Visit.ID) -> [BoardVisit] {
        guard let snapshot = snapshot(of: cell.day) else { return [] }
        return (snapshot.routes[cell] ?? []).filter { $0 != visit }.compactMap { snapshot.visits[$0] }
            .narrowed(to: cell.day)
    }

    /// Seconds that a technician drives home from a site and back.
    static func wayFromHome(_ entry: BoardVisit, _ technician: Technician, by travel: Travel) -> Int {
        guard let site = entry.travelPlace else { return 0 }
        let ways = Ways(site, technician, travel)
        return ways.there(from: ways.home) + ways.home(from: site)
    }
}

extension LongGround {
    /// When somebody may be at work at a site on one day.
    func workingDay(_ day: Day, _ entry: BoardVisit, _ technician: Technician) -> LongWork.WorkingDay {
        let cell = CellKey(technician.id, day)
        guard let snapshot = snapshot(of: day), let shifts = snapshot.shifts[cell], let site = entry.travelPlace else {
            return LongWork.WorkingDay(day, gaps: [])
        }
        let stops = stops(of: cell, without: entry.visit.id)
        if let cap = technician.dailyCap, stops.count >= cap { return LongWork.WorkingDay(day, gaps: []) }
        let ways = Ways(site, technician, snapshot.travel)
        var gaps = shifts.flatMap { self.gaps(in: $0.window, between: stops, ways) }
        if let hours = entry.access {
            guard let open = hours.window(on: day, company.calendar) else { return LongWork.WorkingDay(day, gaps: []) }
            gaps = gaps.compactMap { $0.intersection(open) }
        }
        let closed = snapshot.closures[entry.region] ?? []
        gaps = gaps.flatMap { $0.without(closed) }
        let isTaken = stops.contains { $0.pause != nil }
        return LongWork.WorkingDay(day, gaps: gaps, lunch: isTaken ? nil : shifts.lazy.compactMap(\.lunch).first)
    }

    /// Between what stands in a piece of the day, in whole minutes. Every piece begins and ends at home, and nobody sets off
    /// in the past.
    private func gaps(in piece: TimeWindow, between stops: [BoardVisit], _ ways: Ways) -> [TimeWindow] {
        var (free, here) = (piece.start, ways.home)
        var gaps: [TimeWindow] = []
        func add(until end: Timestamp) {
            let begin = max(free, now) + ways.there(from: here)
            let opens = Timestamp(seconds: (begin.seconds + 59) / 60 * 60)
            let closes = Timestamp(seconds: end.seconds / 60 * 60)
            if let gap = TimeWindow(start: opens, end: closes) { gaps.append(gap) }
        }
        for stop in stops {
            guard let place = stop.visit.placement, place.end > piece.start else { continue }
            if place.start >= piece.end { break }
            let there = stop.travelPlace ?? here
            add(until: place.start - ways.on(to: there))
            (free, here) = (max(free, place.end), there)
        }
        add(until: piece.end - ways.home(from: ways.site))
        return gaps
    }
}

/// How long a technician drives to one site and away from it.
private struct Ways {
    let site: TravelPlace
    let home: TravelPlace
    private let travel: Travel
    private let technician: Technician.ID

    init(_ site: TravelPlace, _ technician: Technician, _ travel: Travel) {
        self.site = site
        self.travel = travel
        self.technician = technician.id
        home = TravelPlace(technician.home)
    }

    func there(from place: TravelPlace) -> Int { seconds(from: place, to: site) }
    func on(to place: TravelPlace) -> Int { seconds(from: site, to: place) }

    func home(from place: TravelPlace) -> Int {
        travel.drive(seconds: travel.leg(from: place, to: home, by: technician).seconds, isHome: true)
    }

    private func seconds(from start: TravelPlace, to end: TravelPlace) -> Int {
        travel.drive(seconds: travel.leg(from: start, to: end, by: technician).seconds, isHome: false)
    }
}
