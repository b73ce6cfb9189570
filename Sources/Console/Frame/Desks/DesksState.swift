import DeskModel
import ServiceModel

/// The other desks that are open now, what is in their hands, and what else is made up there.
struct DesksState: Sendable {
    /// Without walls.
    private(set) var others: [DeskPresence] = []
    /// How many wallboards are open.
    private(set) var walls = 0
    private var holders: [Visit.ID: DeskPresence] = [:]
    private var days: [CellKey: [DeskOnIt]] = [:]
    private var orders: [Order.ID: [DeskOnIt]] = [:]
    /// What the others were told last of this desk.
    var announced: DeskPresence?
    /// Up to which entry of the journal this person's looking is kept.
    var lookedThrough = 0

    mutating func take(_ desks: [DeskPresence], _ view: DeskView) {
        others = desks.filter { !$0.isWall }
        walls = desks.count - others.count
        holders = [:]
        for desk in others { for visit in desk.held where holders[visit] == nil { holders[visit] = desk } }
        index(view)
    }

    /// Finds anew which days and orders of the view others work on: what is in their hands may have moved.
    mutating func index(_ view: DeskView) {
        (days, orders) = ([:], [:])
        for (number, desk) in others.enumerated() {
            for work in desk.works {
                let on = DeskOnIt(desk: number, name: desk.name, kind: work.kind, since: work.since)
                for day in work.days { note(on, at: day) }
                for order in work.orders { note(on, at: order) }
            }
            // A desk of an older version says what it holds and no more.
            let on = DeskOnIt(desk: number, name: desk.name, kind: .hand, since: desk.since)
            for card in desk.held.compactMap({ view.visits[$0] }) {
                for day in card.cells { note(on, at: day) }
                note(on, at: card.order)
            }
        }
    }

    private mutating func note(_ on: DeskOnIt, at day: CellKey) {
        if days[day]?.contains(where: { $0.desk == on.desk }) ?? false { return }
        days[day, default: []].append(on)
    }

    private mutating func note(_ on: DeskOnIt, at order: Order.ID) {
        if orders[order]?.contains(where: { $0.desk == on.desk }) ?? false { return }
        orders[order, default: []].append(on)
    }

    /// Most of the time nobody has anything in hand.
    var holdSomething: Bool { !holders.isEmpty }

    /// Who has a visit in hand; `nil` for nobody else.
    func holder(of visit: Visit.ID) -> DeskPresence? { holders[visit] }

    func on(_ day: CellKey) -> [DeskOnIt] { days.isEmpty ? [] : days[day] ?? [] }

    func on(_ order: Order.ID) -> [DeskOnIt] { orders.isEmpty ? [] : orders[order] ?? [] }
}

extension VisitCard {
    /// Every day of everybody who comes; empty without a place.
    var cells: [CellKey] { placement?.deskCells ?? [] }
}

extension Placement {
    /// Every day of everybody who comes.
    var deskCells: [CellKey] { assignments.flatMap { person in days.map { CellKey(person.technician, $0) } } }
}
