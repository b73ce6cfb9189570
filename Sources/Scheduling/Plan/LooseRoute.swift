/// One route on its own memory, to look at a single order of work.
struct LooseRoute {
    let view: RouteView
    let clock: RouteClock
    private let arena = Arena()

    init(of order: [Int], on shift: Int, in problem: Problem, clock shared: RouteClock) {
        var tables = shared.tables
        tables.stride = max(tables.stride, order.count + 2)
        clock = RouteClock(tables: tables, kept: shared.kept, fact: shared.fact, release: shared.release)
        view = RouteView(arena.allocate(RouteView.size(tables), Tick(0)), tables)
        view.setStops(order, on: shift, tables) { problem.travel(on: shift).between($0, $1) }
    }
}

extension RouteView {
    /// Writes stops and scaled legs of an order of work. Who has nothing to do does not drive.
    func setStops(_ order: [Int], on shift: Int, _ tables: borrowing Tables, travel: (Int, Int) -> Tick) {
        task[0] = -1
        place[0] = tables.startPlace[shift]
        for (index, u) in order.enumerated() {
            task[index + 1] = Int32(u)
            place[index + 1] = tables.place[u]
        }
        task[order.count + 1] = -1
        place[order.count + 1] = tables.endPlace[shift]
        let scale = tables.travelScale[shift]
        leg[0] = 0
        guard !order.isEmpty else { return }
        for k in 0...order.count { leg[k] = scale(travel(Int(place[k]), Int(place[k + 1]))) }
    }
}
