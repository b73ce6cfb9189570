import DeskModel
import ServiceModel
import TermCanvas

/// What ticking or unticking one move of a plan makes of its visit and of the day it is about.
struct PlanConsequence {
    let move: PlanMove
    let isTicked: Bool
    /// Where the visit is when the ticked moves are accepted; `nil` for the queue.
    let place: Placement?
    /// The day that gets or loses the visit.
    let cell: CellKey?
    /// That day's visits as they will be, in order of time.
    let day: [Planned]
    /// Visits of that day whose work would overlap.
    let overlaps: [(OrderNumber, OrderNumber)]

    struct Planned {
        let number: OrderNumber
        let start: Timestamp
        let end: Timestamp
    }

    init(of index: Int, in review: PlanReview, _ view: DeskView) {
        move = review.moves[index]
        isTicked = review.isTicked[index]
        place = isTicked ? move.to : move.from
        cell = (move.to ?? move.from).map { CellKey($0.leader, $0.day) }
        // Unticking keeps a visit on the day it comes from: that is the day in which it may stand in the way.
        let cells = Set([cell, place.map { CellKey($0.leader, $0.day) }].compactMap { $0 })
        day = cell.map { Self.day($0, review, view) } ?? []
        overlaps = cells.sorted { ($0.technician, $0.day) < ($1.technician, $1.day) }.flatMap { cell in
            let day = Self.day(cell, review, view)
            return zip(day, day.dropFirst()).filter { $0.end > $1.start }.map { ($0.number, $1.number) }
        }
    }

    /// A day with the ticked moves made: who stays, and who comes.
    private static func day(_ cell: CellKey, _ review: PlanReview, _ view: DeskView) -> [Planned] {
        let moves = review.tickedMoves
        let leaving = Set(moves.map(\.visit))
        let staying = (view.sheets[cell]?.stops ?? []).filter { !leaving.contains($0.visit) }
            .compactMap { stop in
                view.visits[stop.visit].map { Planned(number: $0.number, start: stop.start, end: stop.end) }
            }
        let coming = moves.compactMap { move -> Planned? in
            guard let to = move.to, CellKey(to.leader, to.day) == cell else { return nil }
            return Planned(number: move.order, start: to.start, end: to.end)
        }
        return (staying + coming).sorted { ($0.start, $0.number) < ($1.start, $1.number) }
    }
}

extension ConsoleState {
    /// `121 stays in the queue. Ewa Zych, Mon 23: 3 visits, 08:06-14:30.` What overlaps comes first.
    func sentence(_ consequence: PlanConsequence) -> String {
        [overlapWords(consequence), fate(consequence), dayWords(consequence)].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    private func fate(_ consequence: PlanConsequence) -> String {
        let number = consequence.move.order.short
        if size.columns < 80 {
            let place = consequence.place.map { place in
                "\(shortName(technicianName(place.leader), columns: 10)), \(wording.moment(place.start))"
            }
            return "\(number): \(place ?? language("queue", "kolejka"))."
        }
        guard let place = consequence.place else {
            return consequence.isTicked
                ? language("\(number) goes to the queue.", "\(number) wraca do kolejki.")
                : language("\(number) stays in the queue.", "\(number) zostaje w kolejce.")
        }
        let spot = "\(technicianName(place.leader)), \(wording.moment(place.start))"
        return consequence.isTicked
            ? language("\(number) goes to \(spot).", "\(number): będzie \(spot).")
            : language("\(number) stays with \(spot).", "\(number): zostaje \(spot).")
    }

    private func dayWords(_ consequence: PlanConsequence) -> String {
        guard let cell = consequence.cell else { return "" }
        let name = technicianName(cell.technician)
        let head = (size.columns < 80 ? shortName(name, columns: 10) : name) + ", \(wording.day(cell.day)): "
        guard let first = consequence.day.first, let last = consequence.day.map(\.end).max() else {
            return head + language("no visits.", "bez wizyt.")
        }
        return head + "\(visits(consequence.day.count)), \(wording.time(first.start))-\(wording.time(last))."
    }

    private func overlapWords(_ consequence: PlanConsequence) -> String {
        guard let (one, other) = consequence.overlaps.first else { return "" }
        return language(
            "! \(one.short) and \(other.short) then overlap.", "! \(one.short) i \(other.short) będą się nakładać.")
    }
}
