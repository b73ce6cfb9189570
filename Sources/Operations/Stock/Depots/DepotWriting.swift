import DeskModel
import ServiceModel
import Storage

extension CommandScope {
    /// Writes a stop that a drop or a plan puts into a day; what it loads for the visits in hand is said anew.
    func write(_ planned: PlannedStop, for inHand: Set<Visit.ID>) throws {
        let known = try read.depotStop(of: planned.cell.technician, on: planned.cell.day)
        let others = (known?.loads ?? []).filter { !inHand.contains($0.visit) }
        var stop =
            try known
            ?? DepotStop(
                id: transaction.newID(), technician: planned.cell.technician, day: planned.cell.day,
                place: planned.place,
                start: planned.start, end: planned.end, loads: [])
        (stop.place, stop.start, stop.end) = (planned.place, planned.start, planned.end)
        stop.loads = DepotStop.sorted(others + planned.loads)
        if known == nil { try transaction.insert(stop) } else { try transaction.update(stop) }
        transaction.touch(stop.technician, stop.day)
    }

    /// Behind every command: a stop loads what visits behind it need now, and one that loads nothing is made no more.
    func settleDepotStops() throws {
        guard
            transaction.hasWritten(Visit.self) || transaction.hasWritten(StockMove.self)
                || transaction.hasWritten(Order.self) || transaction.hasWritten(DepotStop.self)
                || transaction.hasWritten(StockPlace.self),
            try read.hasDepotStops()
        else { return }
        let first = calendar.day(of: now) - 1
        let stops = try read.depotStops(from: first)
        guard !stops.isEmpty else { return }
        let supply = try PartsSupply(read, from: first)
        for stop in stops {
            let needed = DepotStop.sorted(supply?.ledger.loads(at: stop) ?? [])
            if needed.isEmpty {
                try transaction.delete(stop)
                transaction.touch(stop.technician, stop.day)
            } else if needed != stop.loads {
                var settled = stop
                settled.loads = needed
                try transaction.update(settled)
            }
        }
    }
}
