import DeskModel
import Geography
import ServiceModel
import Storage

/// Everything planning needs to know about some days, read in one go: the ground of the desk's view, of prices and of
/// plans.
struct Snapshot: Sendable {
    var stamp: TravelState
    var sequence: Int { stamp.sequence }
    /// How long drives take.
    let travel: Travel
    let days: [Day]
    let regions: [Region]
    /// Those who are active, and those who have left while visits stand with them, by name.
    let technicians: [Technician]
    let skills: [Skill]
    /// Working time; no entry for a day without.
    let shifts: [CellKey: [WorkShift]]
    /// Days on which an absence takes working time.
    let absent: Set<CellKey>
    /// When technicians cannot work, whether they would have or not.
    let absences: [Technician.ID: [TimeWindow]]
    /// Those that wait, those of these days, and those in hand.
    var visits: [Visit.ID: BoardVisit]
    /// Visits that take time, by leader, member and day, in order of start.
    var routes: [CellKey: [Visit.ID]]
    var versions: [CellKey: Int]
    /// What happened to the visits of these days and to those that wait, oldest first.
    var events: [Visit.ID: [VisitEvent]]
    var waiting: WaitingCounts
    /// For the map; none where one cell alone is read.
    private(set) var territories: [TerritoryOutline] = []
    /// Somebody has left the company: who of them is shown depends on visits of other days.
    private(set) var hasLeavers = false
    /// How it came to be; `nil` for one that is not kept.
    var history: SnapshotHistory?
}

extension Snapshot {
    /// Reads `days`, which are without gaps.
    init(_ reader: Reader, days: [Day], calendar: CompanyCalendar, travel: StampedTravel) throws {
        let (first, last) = (days.first!, days.last!)
        let visits = try reader.boardVisits(from: first, through: last)
        try self.init(reader, days: days, visits: visits, technicians: reader.all(), calendar, travel)
        territories = byPolishName(try reader.all(Territory.self), \.name).compactMap(TerritoryOutline.init)
    }

    /// Reads one cell and some visits: enough to place them there.
    init(
        _ reader: Reader, cell: CellKey, with others: [Visit.ID], calendar: CompanyCalendar, travel: StampedTravel
    ) throws {
        let technicians = try reader.find(cell.technician).map { [$0] } ?? []
        let visits = try reader.boardVisits(on: cell, and: others[0])
        try self.init(reader, days: [cell.day], visits: visits, technicians: technicians, calendar, travel)
        for visit in others where self.visits[visit] == nil { self.visits[visit] = try reader.boardVisit(visit) }
    }

    private init(
        _ reader: Reader, days: [Day], visits: [BoardVisit], technicians: [Technician], _ calendar: CompanyCalendar,
        _ stamped: StampedTravel
    ) throws {
        let (first, last) = (days.first!, days.last!)
        self.days = days
        stamp = stamped.stamp
        travel = stamped.travel
        regions = try reader.all()
        skills = try reader.all()
        waiting = try reader.waitingCounts()
        versions = try reader.dayVersions(from: first, through: last)
        events = try reader.events(from: first, through: last)
        self.visits = Dictionary(uniqueKeysWithValues: visits.map { ($0.visit.id, $0) })
        routes = Self.routes(visits)
        hasLeavers = technicians.contains { !$0.isActive }
        self.technicians = byPolishName(try Self.shown(technicians, routes, reader), \.name)
        let span = (calendar.span(of: first).start, calendar.span(of: last + 1).end)
        let away = try reader.absences(from: span.0, to: span.1)
        let working = Self.working(
            self.technicians, days, absences: away, changes: try reader.shiftChanges(from: first, through: last),
            calendar)
        shifts = working.shifts
        absent = working.absent
        absences = Dictionary(grouping: away, by: \.technician).mapValues { $0.map(\.window) }
    }

    /// Whoever has left stays in sight as long as a visit stands with them, and on the days on which they were somewhere.
    private static func shown(
        _ technicians: [Technician], _ routes: [CellKey: [Visit.ID]], _ reader: Reader
    ) throws -> [Technician] {
        guard technicians.contains(where: { !$0.isActive }) else { return technicians }
        let here = Set(routes.keys.map(\.technician))
        let standing = try reader.techniciansWithStandingVisits()
        return technicians.filter { $0.isActive || here.contains($0.id) || standing.contains($0.id) }
    }

    static func routes(_ visits: [BoardVisit]) -> [CellKey: [Visit.ID]] {
        var placed: [CellKey: [(start: Timestamp, id: Visit.ID)]] = [:]
        for entry in visits where entry.visit.state.holdsTime {
            guard let placement = entry.visit.placement else { continue }
            for member in placement.assignments {
                placed[CellKey(member.technician, placement.day), default: []].append((placement.start, entry.visit.id))
            }
        }
        return placed.mapValues { stops in
            stops.sorted { ($0.start, $0.id) < ($1.start, $1.id) }.map(\.id)
        }
    }

    static func working(
        _ technicians: [Technician], _ days: [Day], absences: [Absence], changes: [ShiftChange],
        _ calendar: CompanyCalendar, only wanted: Set<CellKey>? = nil
    ) -> (shifts: [CellKey: [WorkShift]], absent: Set<CellKey>) {
        let absences = Dictionary(grouping: absences, by: \.technician)
        let changes = Dictionary(uniqueKeysWithValues: changes.map { (CellKey($0.technician, $0.day), $0) })
        var shifts: [CellKey: [WorkShift]] = [:]
        var absent: Set<CellKey> = []
        for technician in technicians {
            for day in days {
                let cell = CellKey(technician.id, day)
                if let wanted, !wanted.contains(cell) { continue }
                let own = absences[technician.id] ?? []
                let left = technician.shifts(on: day, change: changes[cell], absences: own, calendar: calendar)
                if !left.isEmpty { shifts[cell] = left }
                guard !own.isEmpty else { continue }
                if left != technician.shifts(on: day, change: changes[cell], calendar: calendar) { absent.insert(cell) }
            }
        }
        return (shifts, absent)
    }
}
