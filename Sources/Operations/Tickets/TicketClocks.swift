import DeskModel
import ServiceModel
import Storage

extension Reader {
    /// The contract's times of a ticket and whether they were met: those of its orders that count, which know of holds, else
    /// its own. What ended without an order met all that had not passed by then.
    func clocks(of ticket: Ticket, _ orders: [Order]) throws -> [TicketClock] {
        let standing = orders.filter { $0.state != .cancelled }
        let level = standing.isEmpty ? ticket.sla : ServiceLevel(earliestOf: standing.map(\.sla))
        guard ticket.sla.isContract || level.isContract else { return [] }
        var met = try MetTimes(self, standing)
        if standing.isEmpty, ticket.stage == .remote, let end = ticket.outcome?.at {
            met = MetTimes(response: end, arrival: end, fix: end)
        }
        return [
            level.response.map { TicketClock(.response, due: $0, met: met.response) },
            level.arrival.map { TicketClock(.arrival, due: $0, met: met.arrival) },
            level.fix.map { TicketClock(.fix, due: $0, met: met.fix) },
        ].compactMap { $0 }
    }

    /// `nil` without a contract.
    func contractNumber(of ticket: Ticket) throws -> String? { try ticket.contract.flatMap { try find($0)?.number } }
}

extension ServiceLevel {
    /// For each target the earliest of several.
    fileprivate init(earliestOf levels: [ServiceLevel]) {
        self.init(
            response: levels.compactMap(\.response).min(), arrival: levels.compactMap(\.arrival).min(),
            fix: levels.compactMap(\.fix).min())
    }
}

/// When somebody was sent for orders, was there, and had done all of them.
private struct MetTimes {
    var response: Timestamp?
    var arrival: Timestamp?
    var fix: Timestamp?

    init(response: Timestamp?, arrival: Timestamp?, fix: Timestamp?) {
        (self.response, self.arrival, self.fix) = (response, arrival, fix)
    }

    init(_ reader: Reader, _ orders: [Order]) throws {
        var ends: [Timestamp] = []
        for order in orders {
            for visit in try reader.visits(of: order.id) {
                let facts = try reader.events(of: visit.id).effective
                let sent = facts.filter { [.dispatch, .accept, .travel, .arrive, .start].contains($0.act) }.map(\.at)
                let there = facts.filter { [.arrive, .start].contains($0.act) }.map(\.at)
                if visit.state != .open, visit.state != .planned {
                    response = ([response].compactMap { $0 } + sent).min()
                }
                arrival = ([arrival].compactMap { $0 } + there).min()
                if let end = VisitTimes(facts).ended { ends.append(end) }
            }
        }
        fix = !orders.isEmpty && orders.allSatisfy(\.state.isOver) ? ends.max() : nil
    }
}
