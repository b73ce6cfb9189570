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
    var shifts: [CellKey: [WorkShift]]
    /// Days on which an absence takes working time.
    var absent: Set<CellKey>
    /// When technicians cannot work, whether they would have or not.
    var absences: [Technician.ID: [TimeWindow]]
    /// When nobody can work in a region: what looks for a place there finds none then.
    var closures: [Region.ID: [TimeWindow]] = [:]
    /// Those that wait, those of these days, and those in hand.
    var visits: [Visit.ID: BoardVisit]
    /// Visits that take time, by leader, member and day, in order of start.
    var routes: [CellKey: [Visit.ID]]
    var versions: [CellKey: Int]
    /// What happened to the visits of these days and to those that wait, oldest first.
    var events: [Visit.ID: [VisitEvent]]
    var waiting: WaitingCounts
    /// Standing crews.
    private(set) var crews: [Crew] = []
    /// For the map; none where one cell alone is read.
    private(set) var territories: [TerritoryOutline] = []
    /// Somebody has left the company: who of them is shown depends on visits of other days.
    private(set) var hasLeavers = false
    /// Names of people who are not among `technicians`: they have left and are not shown, or one cell alone was read and a
    /// visit asks for them.
    private(set) var others: [Technician.ID: String] = [:]
    /// How it came to be; `nil` for one that is not kept.
    var history: SnapshotHistory?
    /// Parts and stops at warehouses; `nil` where plans do not ask for parts.
    var supply: PartsSupply?
}

extension Snapshot {
    /// Of `days`, which are without gaps: of the visits, in parts as they were read, and of all else that was read of the
    /// same state.
    init(_ parts: [BoardVisit]..., on ground: SnapshotGround, calendar: CompanyCalendar) {
        days = ground.days
        stamp = ground.travel.stamp
        travel = ground.travel.travel
        regions = ground.regions
        skills = ground.skills
        crews = ground.crews
        waiting = ground.waiting
        versions = ground.versions
        events = ground.events
        territories = ground.territories
        supply = ground.supply
        visits = Dictionary(minimumCapacity: parts.reduce(0) { $0 + $1.count })
        for part in parts {
            for entry in part { visits[entry.visit.id] = entry }
        }
        routes = Self.routes(of: parts)
        hasLeavers = ground.technicians.contains { !$0.isActive }
        let shown = ground.shown(routes)
        technicians = byPolishName(shown, \.name)
        if hasLeavers {
            let shown = Set(shown.map(\.id))
            for technician in ground.technicians where !shown.contains(technician.id) {
                others[technician.id] = technician.name
            }
        }
        let working = Self.working(
            technicians, days, absences: ground.absences, changes: ground.shiftChanges, calendar)
        shifts = working.shifts
        absent = working.absent
        absences = Dictionary(grouping: ground.absences, by: \.technician).mapValues { $0.map(\.window) }
    }

    /// Reads one cell and some visits: enough to place them there.
    init(
        _ reader: Reader, cell: CellKey, with others: [Visit.ID], calendar: CompanyCalendar, travel: StampedTravel
    ) throws {
        let technicians = try reader.find(cell.technician).map { [$0] } ?? []
        let visits = try reader.boardVisits(on: cell, and: others[0])
        let ground = try SnapshotGround(
            reader, days: [cell.day], technicians: technicians, calendar: calendar, travel: travel)
        self.init(visits, on: ground, calendar: calendar)
        for visit in others where self.visits[visit] == nil { self.visits[visit] = try reader.boardVisit(visit) }
        for asked in Set(self.visits.values.compactMap(\.visit.requiredTechnician)) where name(of: asked) == nil {
            self.others[asked] = try reader.find(asked)?.name
        }
    }

    /// Of somebody who is shown, or whom a visit asks for.
    func name(of technician: Technician.ID) -> String? {
        technicians.first { $0.id == technician }?.name ?? others[technician]
    }

    static func routes(_ visits: [BoardVisit]) -> [CellKey: [Visit.ID]] { routes(of: [visits]) }

    private static func routes(of parts: [[BoardVisit]]) -> [CellKey: [Visit.ID]] {
        var placed: [CellKey: [(start: Timestamp, id: Visit.ID)]] = [:]
        for part in parts { place(part, &placed) }
        return placed.mapValues { stops in
            stops.sorted { ($0.start, $0.id) < ($1.start, $1.id) }.map(\.id)
        }
    }

    private static func place(_ visits: [BoardVisit], _ placed: inout [CellKey: [(start: Timestamp, id: Visit.ID)]]) {
        // By index: a copy of each would be made else.
        for index in visits.indices where visits[index].visit.state.holdsTime {
            guard let placement = visits[index].visit.placement else { continue }
            for day in placement.days {
                let stop = (placement.start(on: day), visits[index].visit.id)
                for member in placement.assignments {
                    placed[CellKey(member.technician, day), default: []].append(stop)
                }
            }
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
