/// Loads, parts and tools laid out flat, to judge a whole route.
///
/// Unchecked for its columns, which nobody writes to once it is built.
final class Supplies: @unchecked Sendable {
    /// What a route lacks or has too much of.
    enum Fault {
        case overloaded(limit: Int, wouldBe: Int)
        case lacksTool(Int)
        case lacksPart(Int, has: Int, needs: Int)
    }

    private let arena = Arena()
    private let dimensions, kinds, depot: Int
    /// By task and dimension: what is loaded before the route begins for it, and how it changes the load.
    private let loaded, change: Column<Int>
    private let capacity: Column<Int>
    /// By task or shift and kind of part.
    private let needed, held: Column<Int>
    private let toolsNeeded, toolsHeld: Column<UInt64>
    /// Per task 1 if it asks for tools or parts, and if it is loaded or unloaded.
    let needsStock, hasLoad: Ticks
    /// Whether something can be fetched.
    var hasDepot: Bool { depot >= 0 }

    init?(_ tasks: [Task], _ shifts: [Shift], _ shipments: [Shipment], depot: Int) {
        let hasShipped = shipments.contains { $0.amount.contains { $0 > 0 } }
        guard hasShipped || tasks.contains(where: { $0.goods.needsStock || $0.goods.hasLoad }) else { return nil }
        self.depot = depot
        let goods = tasks.map(\.goods) + [Goods()]
        let lengths = goods.map { max($0.delivery.count, $0.pickup.count) } + shipments.map(\.amount.count)
        let dimensions = lengths.max() ?? 0
        let kinds = goods.map(\.parts.count).max() ?? 0
        func row(_ list: [Int], _ count: Int) -> [Int] { (0..<count).map { $0 < list.count ? list[$0] : 0 } }
        var changes = goods.flatMap { goods in
            zip(row(goods.pickup, dimensions), row(goods.delivery, dimensions)).map { $0 - $1 }
        }
        var isLoaded = goods.map { $0.hasLoad ? Int32(1) : 0 }
        for shipment in shipments {
            for (dimension, amount) in shipment.amount.enumerated() {
                changes[shipment.pickup * dimensions + dimension] += amount
                changes[shipment.delivery * dimensions + dimension] -= amount
            }
            (isLoaded[shipment.pickup], isLoaded[shipment.delivery]) = (1, 1)
        }
        self.dimensions = dimensions
        self.kinds = kinds
        loaded = arena.copy(goods.flatMap { row($0.delivery, dimensions) })
        change = arena.copy(changes)
        hasLoad = arena.copy(isLoaded)
        needsStock = arena.copy(goods.map { $0.needsStock ? 1 : 0 })
        needed = arena.copy(goods.flatMap { row($0.parts, kinds) })
        toolsNeeded = arena.copy(goods.map { $0.tools.bits ?? 0 })
        held = arena.copy(shifts.flatMap { row($0.stock.parts, kinds) })
        toolsHeld = arena.copy(shifts.map { $0.stock.tools.bits ?? 0 })
        capacity = arena.copy(
            shifts.flatMap { shift in
                shift.stock.capacity.isEmpty
                    ? [Int](repeating: .max, count: dimensions) : row(shift.stock.capacity, dimensions)
            })
    }

    func holds(_ route: RouteView, count: Int, _ shift: Int) -> Bool {
        fault(count: count, shift) { Int(route.task[$0 &+ 1]) } == nil
    }

    /// Of the stops `task(0)` … of a shift, the depot among them.
    func fault(count: Int, _ shift: Int, task: (Int) -> Int) -> Fault? {
        loadFault(count, shift, task) ?? stockFault(count, shift, task)
    }

    private func loadFault(_ count: Int, _ shift: Int, _ task: (Int) -> Int) -> Fault? {
        for dimension in 0..<dimensions {
            let limit = capacity[shift * dimensions + dimension]
            var load = 0
            for k in 0..<count { load += loaded[task(k) * dimensions + dimension] }
            if load > limit { return .overloaded(limit: limit, wouldBe: load) }
            for k in 0..<count {
                load += change[task(k) * dimensions + dimension]
                if load > limit { return .overloaded(limit: limit, wouldBe: load) }
            }
        }
        return nil
    }

    /// Before the depot only what is on the van can be used; after it nothing runs out.
    private func stockFault(_ count: Int, _ shift: Int, _ task: (Int) -> Int) -> Fault? {
        var onVan = 0
        while onVan < count && task(onVan) != depot { onVan += 1 }
        for k in 0..<onVan {
            let missing = toolsNeeded[task(k)] & ~toolsHeld[shift]
            if missing != 0 { return .lacksTool(missing.trailingZeroBitCount) }
        }
        for kind in 0..<kinds {
            let has = held[shift * kinds + kind]
            var needs = 0
            for k in 0..<onVan { needs += needed[task(k) * kinds + kind] }
            if needs > has { return .lacksPart(kind, has: has, needs: needs) }
        }
        return nil
    }
}
