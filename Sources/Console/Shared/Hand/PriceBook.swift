import DeskModel
import ServiceModel

/// The prices of the order in hand, cell by cell, with their ranks and quartiles once all are known.
struct PriceBook: Sendable {
    private(set) var prices: [CellKey: CellPrice] = [:]
    private(set) var isComplete = false
    /// Cells that fit, cheapest first; those in time before those late.
    private(set) var ranked: [CellKey] = []
    private var ranks: [CellKey: Int] = [:]
    /// Extra minutes at which the second, third and fourth quarter of the fitting cells begin.
    private var quartiles: [Int] = []

    subscript(cell: CellKey) -> CellPrice? { prices[cell] }

    /// 1 for the best cell; `nil` when it does not fit.
    func rank(of cell: CellKey) -> Int? { ranks[cell] }

    /// 0 for the cheapest quarter … 3 for the dearest.
    func quartile(_ minutes: Int) -> Int { quartiles.count { minutes >= $0 } }

    mutating func add(_ chunk: PriceChunk) {
        prices.merge(chunk.prices) { $1 }
        guard chunk.isLast else { return }
        isComplete = true
        rankAll()
    }

    private mutating func rankAll() {
        let fitting = prices.compactMap { cell, price in price.best.map { (cell: cell, best: $0) } }
        let sorted = fitting.sorted { left, right in
            let (a, b) = (left.best, right.best)
            if a.isLate != b.isLate { return b.isLate }
            return (a.cost, a.extraTravel, a.start.seconds, left.cell.technician.rawValue)
                < (b.cost, b.extraTravel, b.start.seconds, right.cell.technician.rawValue)
        }
        ranked = sorted.map(\.cell)
        ranks = Dictionary(ranked.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
        let minutes = fitting.map(\.best.extraMinutes).sorted()
        quartiles = minutes.isEmpty ? [] : [1, 2, 3].map { minutes[minutes.count * $0 / 4] }
    }

    /// The one rule that forbids every day on which somebody works; `nil` where there are several, or none.
    var onlyObstacle: Breach? {
        var found: Breach?
        for case .impossible(let breach) in prices.values where breach.concern != .dayOrWay {
            guard found == nil || found == breach else { return nil }
            found = breach
        }
        return found
    }

    /// The cheapest of a region's cells on a day.
    func best(among technicians: [Technician.ID], on day: Day) -> (cell: CellKey, insertion: Insertion)? {
        var best: (rank: Int, cell: CellKey, insertion: Insertion)?
        for technician in technicians {
            let cell = CellKey(technician, day)
            guard let rank = ranks[cell], let insertion = prices[cell]?.best, rank < best?.rank ?? .max else {
                continue
            }
            best = (rank, cell, insertion)
        }
        return best.map { ($0.cell, $0.insertion) }
    }
}
