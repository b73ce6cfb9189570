import Console
import DeskModel
import Operations
import ServiceModel
import Storage
import TermCanvas

/// What opening an order's page takes where the company has years of work behind it.
struct PageBench {
    let company: BenchCompany

    private static let pages = 100

    func run() throws -> [Measurement] {
        let desk = try company.open()
        let past = try desk.store.read { try $0.visitCount() }
        let orders = try (0..<Self.pages).map { try order($0, desk) }
        let reading = try Samples.of(Self.pages) { round in _ = try desk.detail(of: orders[round]) }
        return try [
            Measurement("order detail (\(past) visits)", reading),
            Measurement("order's page opened (\(past) visits)", opened(desk)),
        ]
    }

    private func order(_ round: Int, _ desk: ServiceDesk) throws -> Order.ID {
        try desk.order(named: "\(1 + round * 37 % BenchCompany.orders)").id
    }

    /// From Enter to the page with everything on it.
    private func opened(_ desk: ServiceDesk) throws -> Samples {
        let view = try desk.view(from: company.monday, days: BenchCompany.days)
        var state = ConsoleState(
            view: view, now: company.now, size: Size(columns: 200, rows: 60), language: .polish,
            actor: BenchCompany.actor.name)
        _ = state.start()
        for key in [Key.tab] { _ = update(&state, .input(.key(key))) }
        var samples = Samples()
        for _ in 0..<Self.pages {
            // What the way there asks for is answered while the page opens: nobody waits before pressing Enter.
            var asked: [Effect] = []
            for key in [Key.escape, .tab, .down] { asked += update(&state, .input(.key(key))) }
            try samples.time {
                asked += update(&state, .input(.key(.enter)))
                let orders = asked.compactMap { effect in
                    if case .ask(.orders(.one(let order))) = effect { order } else { nil }
                }
                if let order = orders.last { _ = update(&state, .orders(.detail(try desk.detail(of: order)))) }
                _ = render(state)
            }
            _ = update(&state, .input(.key(.escape)))
        }
        return samples
    }
}
