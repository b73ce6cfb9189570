import DeskModel
import Operations
import ServiceModel
import Storage

/// A small company to which something happens.
extension SmallCompany {
    static func span(_ from: String, _ to: String, _ day: Day = monday, through last: Day? = nil) -> TimeWindow {
        let last = last ?? day
        return TimeWindow(start: at(from, day), end: to == "24:00" ? at("00:00", last + 1) : at(to, last))!
    }

    /// Solved with few iterations.
    func outage(
        _ events: [OutageEvent], keeps: OutageKeeps = OutageKeeps(), work: [Visit.ID: WorkFate] = [:],
        aims: [OutageAim] = OutageAim.standard
    ) throws -> OutageCase {
        var solved = try desk.outage(
            OutageRequest(draft: OutageDraft(events, keeps: keeps, work: work), aims: aims, iterations: 200))
        try solved.solve()
        return solved
    }

    func accept(_ solved: OutageCase, _ index: Int = 0, reason: String? = nil, by actor: Actor? = nil) throws -> Receipt
    {
        try desk.perform(acceptance(solved, index, reason: reason), by: actor ?? ann)
    }

    func acceptance(_ solved: OutageCase, _ index: Int = 0, reason: String? = nil) -> AcceptOutage {
        let answer = solved.answer
        let moves = answer.proposals[index].moves.map { move in
            var move = move
            if !move.breaches.isEmpty { move.override = reason }
            return move
        }
        return AcceptOutage(draft: answer.draft, moves: moves, basis: answer.basis)
    }

    func promise(_ visit: Visit, _ window: TimeWindow) throws {
        _ = try desk.perform(PromiseWindow(visit: visit.id, window: window, toldTo: "p. Nowak"), by: ann)
    }

    func send(_ visit: Visit) throws { _ = try desk.perform(DispatchVisit(visit: visit.id), by: ann) }

    /// Every visit's state and place, in the order of orders.
    func plan() throws -> [String] {
        try store.read { reader in
            try reader.all(Order.self).sorted { $0.number < $1.number }.flatMap { order in
                try reader.visits(of: order.id).map { visit in
                    let place = visit.placement.map {
                        "\($0.leader) \($0.day.iso) \($0.start.seconds)-\($0.end.seconds)"
                    }
                    return
                        "\(order.number)/\(visit.sequence) \(visit.state.rawValue) \(place ?? "-") \(visit.lock.rawValue)"
                }
            }
        }
    }

    func absences() throws -> [TimeWindow] {
        try store.read { try $0.all(Absence.self).map(\.window).sorted { $0.start < $1.start } }
    }
}
