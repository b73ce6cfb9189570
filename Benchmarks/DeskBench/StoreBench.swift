import DeskModel
import Operations
import ServiceModel
import Synchronization

/// What the store and the engine take: opening, looking, pricing, changing.
struct StoreBench {
    let company: BenchCompany

    func run() throws -> [Measurement] {
        try opening() + warmPrices() + SetBench(company: company).run() + changes() + plans()
    }

    private func opening() throws -> [Measurement] {
        let open = try Samples.of(30) { _ in _ = try company.open() }
        var cold = Samples()
        for _ in 0..<15 {
            let desk = try company.open()
            _ = try cold.time { try desk.view(from: company.monday, days: BenchCompany.days) }
        }
        return [Measurement("open the store", open), Measurement("view of 14 days, cold", cold)]
    }

    /// The engine is there and nothing changes: order after order is taken in hand.
    private func warmPrices() throws -> [Measurement] {
        let desk = try company.open()
        let view = try desk.view(from: company.monday, days: BenchCompany.days)
        guard let first = view.queue.first else { throw BenchFault.nothingToPlace }
        var building = Samples()
        _ = try building.time { try table(of: first, desk, view) }
        var whole = Samples()
        var firstChunk = Samples()
        for visit in spread(view.queue, 100) {
            _ = try whole.time { try table(of: visit, desk, view) }
            _ = try firstChunk.time { try chunk(of: visit, desk, view) }
        }
        let detail = try Samples.of(50) { round in
            guard let card = view.visits[view.queue[round * 7 % view.queue.count]] else { return }
            _ = try desk.detail(of: card.order)
        }
        return [
            Measurement("price table 120 x 14, first of all", building),
            Measurement("price table 120 x 14, warm", whole), Measurement("first 128 prices, warm", firstChunk),
            Measurement("order detail", detail),
        ]
    }

    /// Rounds of: look, take in hand, preview, drop into the best cell, undo.
    private func changes() throws -> [Measurement] {
        let desk = try company.open()
        var (look, prices, preview) = (Samples(), Samples(), Samples())
        var (drop, undo) = (Samples(), Samples())
        let visits = spread(try desk.view(from: company.monday, days: BenchCompany.days).queue, 60)
        for visit in visits {
            let view = try look.time { try desk.view(from: company.monday, days: BenchCompany.days) }
            let table = try prices.time { try self.table(of: visit, desk, view) }
            guard let (cell, best) = cheapest(table), let card = view.visits[visit] else { continue }
            _ = try preview.time { try desk.preview(visit, in: cell, start: best.start) }
            let day = view.sheets[cell]?.version ?? 0
            let basis = Basis([.visit(visit): card.version, .technicianDay(cell.technician, cell.day): day])
            let command = PlaceVisit(
                visit: visit, technician: cell.technician, day: cell.day, start: best.start, override: nil, basis: basis
            )
            _ = try drop.time { try desk.perform(command, by: BenchCompany.actor) }
            _ = try undo.time { try desk.undo(by: BenchCompany.actor) }
        }
        guard !drop.milliseconds.isEmpty else { throw BenchFault.nothingToPlace }
        return [
            Measurement("view of 14 days after a change", look),
            Measurement("price table 120 x 14 after a change", prices), Measurement("preview of a drop", preview),
            Measurement("drop, acknowledged and on disk", drop), Measurement("undo, acknowledged and on disk", undo),
        ]
    }

    /// A whole plan of everything that waits, written as one entry and taken back.
    private func plans() throws -> [Measurement] {
        let desk = try company.open()
        var (plan, apply, undo) = (Samples(), Samples(), Samples())
        var moves = 0
        for _ in 0..<3 {
            let request = PlanRequest(
                from: company.monday, through: company.monday + (BenchCompany.days - 1),
                budget: .iterations(done: 3000, schedule: 3000))
            let diff = try plan.time { try desk.plan(request) }
            moves = diff.moves.count
            let command = ApplyPlan(base: diff.base, moves: diff.moves)
            _ = try apply.time { try desk.perform(command, by: BenchCompany.actor) }
            _ = try undo.time { try desk.undo(by: BenchCompany.actor) }
        }
        return [
            Measurement("plan all that waits, 3,000 rounds", plan),
            Measurement("apply a plan of \(moves) moves", apply),
            Measurement("undo a plan of \(moves) moves", undo),
        ]
    }
}

extension StoreBench {
    private func request(_ visit: Visit.ID, _ view: DeskView) -> PriceRequest {
        PriceRequest(id: 1, visits: [visit], technicians: view.technicians.map(\.id), days: view.days)
    }

    private func table(of visit: Visit.ID, _ desk: ServiceDesk, _ view: DeskView) throws -> [CellKey: CellPrice] {
        var table: [CellKey: CellPrice] = [:]
        try desk.price(request(visit, view)) { table.merge($0.prices) { $1 } }
        return table
    }

    /// Up to the first answer, as the screen gets it.
    private func chunk(of visit: Visit.ID, _ desk: ServiceDesk, _ view: DeskView) throws {
        let chunks = Mutex(0)
        try desk.price(request(visit, view), isCancelled: { chunks.withLock { $0 > 0 } }) { _ in
            chunks.withLock { $0 += 1 }
        }
    }

    private func cheapest(_ table: [CellKey: CellPrice]) -> (cell: CellKey, best: Insertion)? {
        let fitting = table.compactMap { cell, price in price.best.map { (cell: cell, best: $0) } }
        return fitting.min {
            ($0.best.cost, $0.cell.technician, $0.cell.day) < ($1.best.cost, $1.cell.technician, $1.cell.day)
        }
    }

    /// So many of the queue, from all over it.
    private func spread(_ queue: [Visit.ID], _ count: Int) -> [Visit.ID] {
        let step = max(1, queue.count / count)
        return stride(from: 0, to: queue.count, by: step).prefix(count).map { queue[$0] }
    }
}
