import DeskModel
import ServiceModel
import Storage

extension ImportVisits: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let file = try RowImport(scope, moves ? ImportUpdate(columns: []) : nil)
        try file.each(rows, line: \.line) { row in
            guard let order = try file.order(called: row.order) else {
                // Orders that are over are not taken in, and their visits neither.
                guard row.isOpen else { return .leftOut }
                throw RowImport.Fault(column: "order", fault: .unknown(.order, row.order))
            }
            if order.state == .draft {
                throw RowImport.Fault(
                    column: "order", fault: .notOneOf(OrderState.draft.rawValue, allowed: [OrderState.ready.rawValue]))
            }
            let visits = try scope.read.visits(of: order.id)
            guard let visit = visits.first(where: { $0.sequence == row.sequence }) ?? returning(row, among: visits)
            else {
                guard row.isOpen else { return .leftOut }
                throw RowImport.Fault(column: "visit", fault: .unknown(.visit, "\(row.order), \(row.sequence)"))
            }
            return try file.put(visit, of: order, as: row, moving: moves)
        }
        return try file.outcome(.visits, keepGoing: keepGoing)
    }
}

extension ImportVisits {
    /// A return visit of an order that was taken in anew: of its visits only the work that is left came with it.
    private func returning(_ row: VisitRow, among visits: [Visit]) -> Visit? {
        guard row.isOpen, row.sequence > 1, visits.count == 1, visits[0].state == .open else { return nil }
        return visits[0]
    }
}

extension VisitRow {
    /// What was sent, begun or is over is the field's.
    fileprivate var isOpen: Bool { [.open, .planned].contains(state ?? .planned) }
}

extension RowImport {
    fileprivate func order(called text: String) throws -> Order? {
        let numbered = try OrderNumber(text.uppercased()).flatMap { try scope.read.order($0) }
        return try numbered ?? scope.read.order(key: text)
    }

    fileprivate func put(_ visit: Visit, of order: Order, as row: VisitRow, moving: Bool) throws -> Fate {
        var changed = visit
        changed.duration = row.duration ?? visit.duration
        changed.placement = try row.place.map { place in
            try lasting(changed, at: placement(place, minutes: changed.duration), instead: visit.placement)
        }
        changed.state = changed.placement == nil ? .open : .planned
        changed.lock = changed.placement == nil ? .none : row.lock
        changed.overrideReason = changed.placement == nil ? nil : row.override
        guard row.isOpen, [.open, .planned].contains(visit.state),
            !order.state.isOver, order.hold == nil
        else { return row.state == visit.state && changed.placement == visit.placement ? .unchanged : .closed }
        if changed == visit { return .unchanged }
        guard moving || visit.state == .open else {
            throw Fault(column: "visit", fault: .duplicate("\(order.number), \(visit.sequence)"))
        }
        try scope.check(duration: changed.duration)
        try scope.transaction.update(changed, from: visit)
        try scope.settle(order)
        return visit.state == .open ? .added : .changed
    }

    /// Files say where work over several days begins and ends; the days between are laid out anew, unless it stands so.
    private func lasting(_ visit: Visit, at said: Placement, instead standing: Placement?) throws -> Placement {
        if let standing, standing.assignments == said.assignments, standing.start == said.start,
            standing.end == said.end
        {
            return standing
        }
        guard Visit.isLong(minutes: visit.duration, nil) else { return said }
        let whole = try scope.laidOut(visit, at: said)
        return whole.isSplit ? whole : said
    }

    private func placement(_ place: VisitRow.Place, minutes: Int) throws -> Placement {
        let leader = try technician(place.technician).id
        let members = try place.crew.map { try technician($0, column: "crew").id }
        guard Set(members + [leader]).count == members.count + 1 else {
            throw Fault(column: "crew", fault: .duplicate(place.technician))
        }
        return Placement(
            leader: leader, members: members, day: place.day ?? scope.calendar.day(of: place.start), start: place.start,
            end: place.end ?? place.start + minutes * 60)
    }
}
