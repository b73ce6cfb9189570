import DeskModel
import Geography
import ServiceModel
import Storage

extension Snapshot {
    /// More rows than these are read as a whole.
    private static let mostChanges = 400

    /// Brings a snapshot that was kept to the state of a later reader by reading again what the journal says was written
    /// since. `false`, and nothing is changed, when it cannot: the entries between wrote something else than visits, orders
    /// and days, or too much, or road engines have said more.
    mutating func renew(_ reader: Reader, to stamp: TravelState) throws -> Bool {
        guard self.stamp.canBecome(stamp), !hasLeavers, var history, let mark = try reader.historyMark(),
            try reader.goesOn(from: history.mark),
            let rows = try reader.changedRows(
                after: sequence, through: stamp.sequence, limit: Self.mostChanges)
        else { return false }
        // The journal knows of them too, but whoever set a store up by hand may have brought a few without it.
        guard try reader.all(Skill.self) == skills, try reader.all(Region.self) == regions else { return false }
        var change = SnapshotChange(cells: rows.days.filter { days.first! <= $0.day && $0.day <= days.last! })
        for cell in change.cells { versions[cell] = try reader.dayVersion(cell) }
        if !rows.orders.isEmpty { waiting = try reader.waitingCounts() }
        change.visits = try reader.visits(changedBy: rows)
        let entries = try reader.boardVisits(change.visits.sorted(), from: days.first!, through: days.last!)
        let found = Dictionary(uniqueKeysWithValues: entries.map { ($0.visit.id, $0) })
        for visit in change.visits { change.cells.formUnion(try renew(visit, found[visit], reader)) }
        change.cells.formUnion(try renewSupply(reader))
        self.stamp = stamp
        history.add(change, at: stamp.sequence, mark)
        self.history = history
        return true
    }

    /// Reads parts and stops again, where plans ask for them; the cells that look different by it.
    private mutating func renewSupply(_ reader: Reader) throws -> Set<CellKey> {
        let before = supply
        supply = try PartsSupply(reader, from: days.first!)
        guard before != nil || supply != nil else { return [] }
        return PartsSupply.changed(from: before, to: supply, among: routes)
    }

    /// Takes a visit as it is now, `nil` where the days do not show it; the cells in which it stood and stands.
    private mutating func renew(_ visit: Visit.ID, _ entry: BoardVisit?, _ reader: Reader) throws -> Set<CellKey> {
        let facts = try reader.events(of: visit, from: days.first!, through: days.last!)
        events[visit] = facts.isEmpty ? nil : facts
        let (left, come) = (cells(of: visits[visit]), cells(of: entry))
        visits[visit] = entry
        for cell in left {
            routes[cell]?.removeAll { $0 == visit }
            if routes[cell]?.isEmpty ?? false { routes[cell] = nil }
        }
        for cell in come { insert(visit, into: cell) }
        return left.union(come)
    }

    /// Where it takes time.
    private func cells(of entry: BoardVisit?) -> Set<CellKey> {
        guard let visit = entry?.visit, visit.state.holdsTime, let placement = visit.placement else { return [] }
        return Set(
            placement.assignments.flatMap { member in placement.days.map { CellKey(member.technician, $0) } })
    }

    /// In order of start, as ``routes(_:)`` has it.
    private mutating func insert(_ visit: Visit.ID, into cell: CellKey) {
        let stops = (routes[cell] ?? []) + [visit]
        let placed = stops.map { id in (start: visits[id]?.visit.placement?.start(on: cell.day), id: id) }
        routes[cell] = placed.sorted { left, right in
            let (before, after) = (left.start?.seconds ?? .min, right.start?.seconds ?? .min)
            return (before, left.id) < (after, right.id)
        }.map(\.id)
    }
}

extension TravelState {
    /// Drives take the same time in both, unless somebody has written factors or legs of their own between.
    fileprivate func canBecome(_ later: TravelState) -> Bool {
        generation == later.generation && oldest == later.oldest && sequence <= later.sequence
    }
}
