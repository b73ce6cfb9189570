import DeskModel
import ServiceModel

/// What a view does not say: since when visits stand as they do, and what was refused.
struct FieldMemory {
    private struct Seen {
        var state: VisitState
        var leader: Technician.ID?
        var since: Timestamp
    }

    private var seen: [Visit.ID: Seen] = [:]
    private var refused: [Visit.ID: Set<VisitAct>] = [:]
    private var accepted: [Visit.ID: Technician.ID] = [:]
    private var unable: [Technician.ID: [TimeWindow]] = [:]
    /// Sent back by a technician once: nobody does so again.
    private(set) var rejected: Set<Visit.ID> = []

    /// Notes what stands otherwise than before.
    mutating func look(at view: DeskView, _ day: Day, now: Timestamp) {
        for technician in view.technicians {
            for stop in view.sheets[CellKey(technician.id, day)]?.stops ?? [] {
                guard let card = view.visits[stop.visit] else { continue }
                let leader = card.placement?.leader
                if let known = seen[card.id], known.state == card.state, known.leader == leader { continue }
                if card.state == .accepted, let leader { accepted[card.id] = leader }
                seen[card.id] = Seen(state: card.state, leader: leader, since: now)
            }
        }
    }

    /// Since when a visit was seen as it stands.
    func since(_ visit: Visit.ID) -> Timestamp? { seen[visit]?.since }

    /// Whoever has it now had taken it before.
    func wasAccepted(_ card: VisitCard) -> Bool { card.placement.map { $0.leader == accepted[card.id] } ?? false }

    /// He cannot work then, whatever the plan says.
    mutating func note(unable technician: Technician.ID, _ window: TimeWindow) {
        unable[technician, default: []].append(window)
    }

    /// Somebody has said so, and nobody has decided anything about it: his hours stand.
    func isLeft(_ technician: Technician.ID, _ sheet: DaySheet?, at now: Timestamp) -> Bool {
        (unable[technician] ?? []).contains { window in
            window.contains(now) && (sheet?.shifts ?? []).contains { $0.intersection(window) != nil }
        }
    }

    mutating func note(rejected visit: Visit.ID) { rejected.insert(visit) }

    /// The store did not take it: it is not tried again.
    mutating func note(refused act: VisitAct, of visit: Visit.ID) { refused[visit, default: []].insert(act) }

    func wasRefused(_ act: VisitAct, of visit: Visit.ID) -> Bool { refused[visit]?.contains(act) ?? false }
}
