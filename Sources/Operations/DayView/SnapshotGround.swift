import DeskModel
import Geography
import ServiceModel
import Storage

/// What a snapshot holds beside its visits.
struct SnapshotGround: Sendable {
    let days: [Day]
    let travel: StampedTravel
    let regions: [Region]
    /// All, whether they are shown or not.
    let technicians: [Technician]
    let skills: [Skill]
    let waiting: WaitingCounts
    let versions: [CellKey: Int]
    let events: [Visit.ID: [VisitEvent]]
    let absences: [Absence]
    let shiftChanges: [ShiftChange]
    let crews: [Crew]
    private(set) var territories: [TerritoryOutline] = []
    /// With whom visits stand, on whatever day; read only where somebody has left.
    private let standing: Set<Technician.ID>
    /// Where the journal stood.
    let mark: HistoryMark?
    let supply: PartsSupply?

    /// For a whole view of `days`.
    init(_ reader: Reader, days: [Day], calendar: CompanyCalendar, travel: StampedTravel) throws {
        try self.init(reader, days: days, technicians: reader.all(), calendar: calendar, travel: travel)
        territories = byPolishName(try reader.all(Territory.self), \.name).compactMap(TerritoryOutline.init)
    }

    init(
        _ reader: Reader, days: [Day], technicians: [Technician], calendar: CompanyCalendar, travel: StampedTravel
    ) throws {
        let (first, last) = (days.first!, days.last!)
        self.days = days
        self.travel = travel
        self.technicians = technicians
        regions = try reader.all()
        skills = try reader.all()
        crews = try reader.all()
        waiting = try reader.waitingCounts()
        versions = try reader.dayVersions(from: first, through: last)
        events = try reader.events(from: first, through: last)
        standing = technicians.allSatisfy(\.isActive) ? [] : try reader.techniciansWithStandingVisits()
        absences = try reader.absences(from: calendar.span(of: first).start, to: calendar.span(of: last + 1).end)
        shiftChanges = try reader.shiftChanges(from: first, through: last)
        mark = try reader.historyMark()
        supply = try PartsSupply(reader, from: first)
    }

    /// Whoever has left stays in sight as long as a visit stands with them, and on the days on which they were somewhere.
    func shown(_ routes: [CellKey: [Visit.ID]]) -> [Technician] {
        if technicians.allSatisfy(\.isActive) { return technicians }
        let here = Set(routes.keys.map(\.technician))
        return technicians.filter { $0.isActive || here.contains($0.id) || standing.contains($0.id) }
    }
}
