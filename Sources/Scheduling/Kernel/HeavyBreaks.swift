/// Which drives of a route are too heavily loaded for which breaks.
struct HeavyBreaks {
    private let arena = Arena()
    private let dimensions: Int
    /// By task and dimension: what is loaded before the route begins for it, and how it changes the load.
    private let loaded, change: Column<Int>
    /// Per shift its breaks' limits, nil for those without.
    private let limits: [[[Int]?]]

    /// Nil where no break has a limit.
    init?(_ tasks: [Task], _ shifts: [Shift], _ shipments: [Shipment]) {
        guard shifts.contains(where: { $0.breaks.contains { $0.maxLoad != nil } }) else { return nil }
        let lists = tasks.flatMap { [$0.goods.delivery, $0.goods.pickup] } + shipments.map(\.amount)
        let dimensions = lists.map(\.count).max() ?? 0
        func row(_ list: [Int]) -> [Int] { (0..<dimensions).map { $0 < list.count ? list[$0] : 0 } }
        // The depot stands behind the tasks.
        let goods = tasks.map(\.goods) + [Goods()]
        var changes = goods.flatMap { goods in zip(row(goods.pickup), row(goods.delivery)).map { $0 - $1 } }
        for shipment in shipments {
            for (dimension, amount) in shipment.amount.enumerated() {
                changes[shipment.pickup * dimensions + dimension] += amount
                changes[shipment.delivery * dimensions + dimension] -= amount
            }
        }
        self.dimensions = dimensions
        loaded = arena.copy(goods.flatMap { row($0.delivery) })
        change = arena.copy(changes)
        limits = shifts.map { $0.breaks.map(\.maxLoad) }
    }

    /// Writes which breaks may not be taken on which drives: ``RouteView/blocked``.
    func block(_ route: RouteView, count: Int, shift: Int) {
        for k in 0...count { route.blocked[k] = 0 }
        let limits = limits[shift]
        guard limits.contains(where: { $0 != nil }) else { return }
        for dimension in 0..<dimensions {
            var load = 0
            for k in 1..<(count + 1) { load += loaded[Int(route.task[k]) * dimensions + dimension] }
            for k in 0...count {
                if k > 0 { load += change[Int(route.task[k]) * dimensions + dimension] }
                for (pause, limit) in limits.enumerated() {
                    if let limit, load > (dimension < limit.count ? limit[dimension] : 0) {
                        route.blocked[k] |= 1 << Int32(pause)
                    }
                }
            }
        }
    }
}

extension RouteClock {
    /// Whether a break of the shift may not be taken on the drive from stop k to the next.
    @inline(__always)
    func isBlocked(_ pause: Int, on k: Int, of route: RouteView) -> Bool {
        tables.heavyBreaks != nil && route.blocked[k] & (1 << Int32(truncatingIfNeeded: pause)) != 0
    }
}
