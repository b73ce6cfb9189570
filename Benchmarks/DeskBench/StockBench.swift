import DeskModel
import Operations
import ServiceModel
import Storage

/// What stock takes: many vans with many parts, and years of moves behind them.
struct StockBench {
    let company: BenchCompany
    /// As asked: 400 vans of 2,000 parts and a million moves.
    private let vanCount = 400
    private let partCount = 2_000
    private let moveCount = 1_000_000

    func run() throws -> [Measurement] {
        let desk = try company.open()
        if try desk.stockPlaces().count < vanCount { try fill(desk) }
        let actor = Actor(name: "bench", osUser: "bench", origin: .cli)
        let vans = try desk.stockPlaces().filter { $0.place.kind == .van }.map(\.place)
        let parts = try desk.parts()
        let main = try desk.stockPlaces().first { $0.place.kind == .warehouse }!.place
        let tomorrow = desk.company.calendar.day(of: desk.now) + 1
        return [
            Measurement(
                "stock of a van (\(vans.count) vans, \(parts.count) parts)",
                try Samples.of(200) { _ = try desk.stock(at: vans[$0 * 7 % vans.count].id) }),
            Measurement(
                "what is short for tomorrow", try Samples.of(20) { _ in _ = try desk.shortParts(on: tomorrow) }),
            Measurement(
                "a booking on disk",
                try Samples.of(100) { round in
                    let part = parts[round * 13 % parts.count]
                    _ = try desk.perform(
                        BookStock([
                            StockStep(
                                .receive, part: part.id, Quantity(1), to: main.id, price: 100,
                                serials: part.hasSerials ? ["bench-\(desk.now.seconds)-\(round)"] : [])
                        ]), by: actor)
                }),
            Measurement("the stock screen", try Samples.of(5) { _ in _ = try desk.stockOverview() }),
        ]
    }

    /// Places, parts and moves, written in few transactions.
    private func fill(_ desk: ServiceDesk) throws {
        let people = try desk.technicians().map(\.id)
        var (vans, parts): ([StockPlace], [Part]) = ([], [])
        try desk.store.write(at: desk.now) { transaction in
            for index in 0..<vanCount {
                let van = try StockPlace(
                    id: transaction.newID(), code: "B-\(index)", name: "B-\(index)", kind: .van,
                    technician: index < people.count ? people[index] : nil)
                try transaction.insert(van)
                vans.append(van)
            }
            let known = try transaction.read.all(Part.self)
            for index in known.count..<max(partCount, known.count + 1) {
                let part = try Part(id: transaction.newID(), code: "BP-\(index)", name: "Part \(index)")
                try transaction.insert(part)
                parts.append(part)
            }
            if try transaction.read.all(StockPlace.self).allSatisfy({ $0.kind != .warehouse }) {
                try transaction.insert(
                    StockPlace(id: transaction.newID(), code: "BM", name: "BM", kind: .warehouse))
            }
        }
        var written = 0
        while written < moveCount {
            try desk.store.write(at: desk.now) { transaction in
                for _ in 0..<50_000 {
                    let (van, part) = (vans[written % vans.count], parts[written * 7919 % parts.count])
                    var move = StockMove(.count, part: part.id, at: desk.now)
                    (move.quantity, move.value, move.reason) = (Quantity(1), 100, "bench")
                    (move.from, move.to) = (.outside(.difference), .place(van.id))
                    _ = try transaction.write(move, by: "bench")
                    written += 1
                }
            }
        }
    }
}
