import DeskModel
import Operations
import ServiceModel

/// Several visits in hand: what their prices over the whole board take.
struct SetBench {
    let company: BenchCompany

    private static let count = 20
    /// Technicians whose rows are on the screen.
    private static let shown = 30

    func run() throws -> [Measurement] {
        let desk = try company.open()
        let view = try desk.view(from: company.monday, days: BenchCompany.days)
        var (whole, shown) = (Samples(), Samples())
        for round in 0..<20 {
            let visits = set(round, of: view)
            guard visits.count == Self.count else { throw BenchFault.nothingToPlace }
            let everyone = view.technicians.map(\.id)
            let request = PriceRequest(id: round, visits: visits, technicians: everyone, days: view.days)
            _ = try desk.price(request, isCancelled: { true }) { _ in }
            _ = try whole.time { try desk.price(request) { _ in } }
            let screen = PriceRequest(
                id: round, visits: visits, technicians: Array(everyone.prefix(Self.shown)),
                days: Array(view.days.prefix(7)))
            _ = try shown.time { try desk.price(screen) { _ in } }
        }
        return [
            Measurement("\(Self.count) visits in hand over 120 x 14", whole),
            Measurement("\(Self.count) visits in hand over the screen", shown),
        ]
    }

    /// Neighbours in the queue, as a filter would list them; and some from all over it.
    private func set(_ round: Int, of view: DeskView) -> [Visit.ID] {
        let first = round * 97 % max(1, view.queue.count - 20 * Self.count)
        let step = round % 2 == 0 ? 1 : 19
        return (0..<Self.count).map { view.queue[first + $0 * step] }
    }
}
