import DeskModel
import ServiceModel
import Storage

/// Due times follow from the contract, the report and what an order waited for, whoever has written these.
extension CommandScope {
    /// The order with the due times that follow for it as it is now.
    func timed(_ order: Order) throws -> Order {
        guard order.contract != nil || order.clock != nil else { return order }
        var timed = order
        timed.keepTime(by: try order.contract.map { try contract($0) }, try stops(of: order), calendar)
        return timed
    }

    /// Everything for which an order waited. A hold from before such times were kept is one too.
    private func stops(of order: Order) throws -> [ClockStop] {
        let kept = try read.stops(of: order.id).map(\.stop)
        guard let hold = order.hold, !kept.contains(where: { $0.to == nil }) else { return kept }
        return kept + [ClockStop(from: hold.since, to: nil, reason: hold.reason)]
    }

    /// Writes that an order begins to wait.
    func beginStop(of order: Order, _ hold: Hold) throws {
        let sequence = (try read.stops(of: order.id).last?.sequence ?? 0) + 1
        try transaction.insert(
            OrderStop(
                order: order.id, sequence: sequence, ClockStop(from: hold.since, to: nil, reason: hold.reason)))
    }

    /// Writes that an order waits no more.
    func endStop(of order: Order) throws {
        let stops = try read.stops(of: order.id)
        if var open = stops.last(where: { $0.stop.to == nil }) {
            open.stop.to = now
            try transaction.update(open)
        } else if let hold = order.hold {
            try transaction.insert(
                OrderStop(
                    order: order.id, sequence: (stops.last?.sequence ?? 0) + 1,
                    ClockStop(from: hold.since, to: now, reason: hold.reason)))
        }
    }

    /// Called behind every command and every undo: orders of which it has written what their clock goes by get their due
    /// times, and what was met too late is noted.
    func keepClocks() throws {
        for id in transaction.ordersWithOtherClocks() {
            guard let order = try read.find(id), !order.state.isTerminal else { continue }
            try transaction.update(timed(order))
        }
        for id in try transaction.ordersWithNewFacts() {
            if let order = try read.find(id) { _ = try noteBreaches(of: order) }
        }
    }
}
