import DeskModel
import ServiceModel
import Storage

/// One of those who do work over several days together is exchanged for somebody else: the days and their hours stay.
struct LongExchange {
    private let long: LongPlacing
    private let entry: BoardVisit
    private let placement: ServiceModel.Placement
    private let staying: [Technician]

    /// `nil` for a visit that the store does not hold.
    init?(_ scope: CommandScope, _ visit: Visit, _ placement: ServiceModel.Placement, leaves: Technician.ID) throws {
        guard let entry = try scope.read.boardVisit(visit.id) else { return nil }
        let people: [Technician] = try scope.read.all()
        let days = (placement.day.number...placement.lastDay.number).map(Day.init)
        let ground = try SnapshotGround(
            scope.read, days: days, technicians: people, calendar: scope.calendar, travel: try scope.travel())
        let standing = try scope.read.boardVisits(of: nil, from: placement.day)
        let snapshot = Snapshot(standing, on: ground, calendar: scope.calendar)
        long = LongPlacing(ground: LongGround(snapshots: [snapshot], company: scope.company, now: scope.minute))
        self.entry = entry
        self.placement = placement
        let stay = placement.assignments.map(\.technician).filter { $0 != leaves }
        staying = stay.compactMap { id in people.first { $0.id == id } }
    }

    /// The one who lives nearest of those for whom nothing is in the way; `leaves` does not come again.
    func substitute(leaves: Technician.ID) -> Technician.ID? {
        let crews = LongCrews(long, entry, from: placement.day, through: placement.day)
        return crews.able.first { one in
            one.id != leaves && !placement.has(one.id) && breaches(with: one).isEmpty
        }?.id
    }

    /// What of the crew's skills those who stay do not hold.
    var lacks: [SkillRequirement] {
        entry.visit.skillsOfCrew.filter { asked in !staying.contains { $0.holds(asked, on: placement.day) } }
    }

    /// The same days with somebody else.
    func placement(with comes: Technician.ID) -> ServiceModel.Placement {
        placement.keeping(staying.map(\.id), with: comes)
    }

    /// What is in the way of somebody coming along on all of its days.
    func breaches(with comes: Technician) -> [Breach] {
        var breaches: [Breach] = []
        if let problem = long.problem(of: entry, [comes], at: placement(with: comes.id)) {
            breaches.append(problem.breach)
        }
        let missing = lacks.filter { !comes.holds($0, on: placement.day) }
        if !missing.isEmpty {
            let codes = Dictionary(long.ground.snapshots[0].skills.map { ($0.id, $0.code) }) { $1 }
            breaches.append(.crews(.lacks(missing.map { $0.label(codes) })))
        }
        return breaches
    }
}
