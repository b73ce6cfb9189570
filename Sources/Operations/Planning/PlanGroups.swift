import DeskModel
import Geography
import ServiceModel
import Storage

/// Moves that share a technician-day or an order hang together: they are applied all or none.
struct PlanGroups {
    let groups: [[PlanMove]]

    init(_ moves: [PlanMove]) {
        var leader: [CellKey: CellKey] = [:]
        func root(_ cell: CellKey) -> CellKey {
            var cell = cell
            while let up = leader[cell], up != cell { cell = up }
            return cell
        }
        let touched = moves.map { move in (move.from?.cells ?? []) + (move.to?.cells ?? []) }
        for cells in touched {
            for cell in cells { leader[root(cell)] = root(cells[0]) }
        }
        var cellOfOrder: [OrderNumber: CellKey] = [:]
        for (move, cells) in zip(moves, touched) {
            guard let first = cells.first else { continue }
            leader[root(first)] = root(cellOfOrder[move.order] ?? first)
            cellOfOrder[move.order] = first
        }
        var members: [CellKey: [PlanMove]] = [:]
        var order: [CellKey] = []
        for (move, cells) in zip(moves, touched) {
            guard let first = cells.first else { continue }
            let group = root(first)
            if members[group] == nil { order.append(group) }
            members[group, default: []].append(move)
        }
        groups = order.compactMap { members[$0] }
    }
}
