import DeskModel
import Operations
import ServiceModel

/// A visit of two people in hand: what its prices over the whole board take, all leaders, all others, all common starts.
struct CrewBench {
    let company: BenchCompany

    func run() throws -> [Measurement] {
        let desk = try company.open()
        let actor = Actor(name: "bench", osUser: "bench", origin: .cli)
        let view = try desk.view(from: company.monday, days: BenchCompany.days)
        let everyone = view.technicians.map(\.id)
        var samples = (first: Samples(), two: Samples(), three: Samples())
        let visits = Dictionary(grouping: view.visits.values, by: \.order)
        func isAlone(_ card: VisitCard) -> Bool { visits[card.order]?.count == 1 }
        for round in 0..<15 {
            guard let card = view.queue.dropFirst(round * 61).compactMap({ view.visits[$0] }).first(where: isAlone)
            else {
                throw BenchFault.nothingToPlace
            }
            for size in [2, 3] {
                var changes = EditOrder.Changes()
                changes.crewSize = size
                _ = try desk.perform(EditOrder(order: card.order, changes: changes), by: actor)
                let request = PriceRequest(
                    id: round * 10 + size, visits: [card.id], technicians: everyone, days: view.days)
                try samples.first.time { try desk.price(request) { _ in } }
                for _ in 0..<3 {
                    if size == 2 {
                        try samples.two.time { try desk.price(request) { _ in } }
                    } else {
                        try samples.three.time { try desk.price(request) { _ in } }
                    }
                }
                _ = try desk.undo(by: actor)
            }
        }
        return [
            Measurement("price of a two-person visit over 120 x 14", samples.two),
            Measurement("price of a three-person visit over 120 x 14", samples.three),
            Measurement("the same, the first time after a change", samples.first),
        ]
    }
}
