import Console
import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage
import TermCanvas

/// What opening an order's page takes where the company has years of work behind it.
struct PageBench {
    let company: BenchCompany

    private static let past = 200_000
    private static let pages = 100

    func run() throws -> [Measurement] {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-past-\(getpid()).db").path
        defer { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) } }
        try Store.open(company.path).backup(to: path)
        let store = try Store.open(path)
        let now = company.now
        try addPast(to: store)
        let desk = try ServiceDesk(store) { now }
        let reading = try Samples.of(Self.pages) { round in
            _ = try desk.detail(of: try order(round, desk))
        }
        return try [
            Measurement("order detail, \(Self.past) past visits", reading),
            Measurement("order's page opened, \(Self.past) past visits", opened(desk)),
        ]
    }

    private func order(_ round: Int, _ desk: ServiceDesk) throws -> Order.ID {
        try desk.order(named: "\(1 + round * 37 % BenchCompany.orders)").id
    }

    /// From Enter to the page with everything on it, and back.
    private func opened(_ desk: ServiceDesk) throws -> Samples {
        let view = try desk.view(from: company.monday, days: BenchCompany.days)
        var state = ConsoleState(
            view: view, now: company.now, size: Size(columns: 200, rows: 60), language: .polish,
            actor: BenchCompany.actor.name)
        _ = state.start()
        for key in [Key.tab] { _ = update(&state, .input(.key(key))) }
        var samples = Samples()
        for _ in 0..<Self.pages {
            for key in [Key.escape, .tab, .down] { _ = update(&state, .input(.key(key))) }
            try samples.time {
                for effect in update(&state, .input(.key(.enter))) {
                    guard case .ask(.order(let order)) = effect else { continue }
                    _ = update(&state, .detail(try desk.detail(of: order)))
                }
                _ = render(state)
            }
            _ = update(&state, .input(.key(.escape)))
        }
        return samples
    }

    /// Orders that were done in the two years before, at the company's own sites.
    private func addPast(to store: Store) throws {
        let (sites, people) = try store.read { (try $0.all(Site.self), try $0.all(Technician.self)) }
        for batch in stride(from: 0, to: Self.past, by: 20_000) {
            try store.write(at: company.now) { transaction in
                for index in batch..<min(Self.past, batch + 20_000) {
                    let site = sites[index % sites.count]
                    let start = company.now - (2 + index * 730 / Self.past) * 86_400
                    let order = Order(
                        id: try transaction.newID(), number: OrderNumber(year: 2020, sequence: index + 1),
                        stage: .closed, state: .closed, customer: site.customer, site: site.id, title: "Przegląd",
                        reported: start - 86_400)
                    let person = people[index % people.count].id
                    try transaction.insert(order)
                    try transaction.insert(
                        Visit(
                            id: try transaction.newID(), order: order.id, state: .completed, duration: 60,
                            placement: Placement(
                                assignments: [Assignment(technician: person)], day: company.calendar.day(of: start),
                                start: start, end: start + 3600)))
                }
            }
        }
    }
}
