import DeskModel
import Operations
import ServiceModel

@testable import Storage

/// A catalogue and places in the store of a small company, and what is asked of them by code.
enum SavedStock {
    static func found(
        _ company: SmallCompany, _ parts: [(code: String, unit: String, serials: Bool)],
        _ places: [String: StockPlaceKind]
    ) throws {
        try company.store.write(at: company.clock.now) { transaction in
            for part in parts {
                try transaction.insert(
                    Part(
                        id: transaction.newID(), code: part.code, name: part.code, unit: PartUnit(part.unit),
                        hasSerials: part.serials))
            }
            for (code, kind) in places.sorted(by: { $0.key < $1.key }) {
                try transaction.insert(StockPlace(id: transaction.newID(), code: code, name: code, kind: kind))
            }
        }
    }

    /// Pipes by the metre, batteries, and a compressor with serial numbers; M1, M2, two vans and quarantine.
    static func company() throws -> SmallCompany {
        let company = try SmallCompany()
        try found(
            company, [("AKU", "szt", false), ("RURA", "m", false), ("SPR", "szt", true)],
            ["M1": .warehouse, "M2": .warehouse, "W1": .van, "W2": .van, "KW": .quarantine])
        return company
    }
}

extension SmallCompany {
    /// -1 for a code that nobody knows.
    func part(_ code: String?) throws -> Part.ID? {
        try code.map { code in try store.read { try $0.part(code: code)?.id ?? Part.ID(-1) } }
    }
    func place(_ code: String?) throws -> StockPlace.ID? {
        try code.map { code in try store.read { try $0.stockPlace(code: code)?.id ?? StockPlace.ID(-1) } }
    }

    /// `M1 AKU 3 300 3`: place, part, quantity, grosze, free; of all that is anywhere.
    func stockCells() throws -> Set<String> {
        try store.read { reader in
            var cells: Set<String> = []
            for place in try reader.all(StockPlace.self) {
                for (id, balance) in try reader.balances(at: place.id)
                where balance.quantity != .zero || balance.value != 0 {
                    let code = try reader.find(id)?.code ?? "?"
                    cells.insert("\(place.code) \(code) \(balance.quantity) \(balance.value) \(balance.free)")
                }
            }
            return cells
        }
    }

    @discardableResult
    func book(_ steps: StockStep..., by actor: Actor? = nil) throws -> Receipt {
        try desk.perform(BookStock(steps), by: actor ?? ann)
    }

    func step(
        _ op: StockOp, _ part: String? = nil, _ quantity: String? = nil, from: String? = nil, to: String? = nil,
        order: Order.ID? = nil, price: Int64? = nil, reason: String = "", serials: [String] = []
    ) throws -> StockStep {
        StockStep(
            op, part: try self.part(part), quantity.flatMap { Quantity($0) }, from: try place(from), to: try place(to),
            order: order, price: price, reason: reason, serials: serials)
    }
}
