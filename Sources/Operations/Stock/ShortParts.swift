import DeskModel
import ServiceModel
import Storage

extension Reader {
    /// What visits of a day ask for and their vans do not have, by time. What an order holds on the van counts first, then
    /// what is free there, each piece once.
    func shortParts(on day: Day) throws -> (short: [ShortPart], visits: Int) {
        let visits = try visitsWithParts(on: day)
        guard !visits.isEmpty else { return ([], 0) }
        var search = try ShortPartSearch(self, on: day)
        var seen: Set<Order.ID> = []
        // An order with two visits on a day takes its parts once.
        let short = try visits.filter { seen.insert($0.order).inserted }.flatMap { try search.short(for: $0) }
        return (short, visits.count)
    }
}

/// Looks for parts that are short on one day.
private struct ShortPartSearch {
    private let read: Reader
    private let parts: [String: Part]
    private let places: [StockPlace.ID: StockPlace]
    private let vans: [Technician.ID: StockPlace]
    private let uses: [Order.ID: [Part.ID: PartUse]]
    private let holds: [Order.ID: [StockCell: Quantity]]
    private var names: [Technician.ID: String] = [:]
    private var free: [StockCell: Quantity] = [:]
    private var remedies: [Part.ID: [(place: StockPlace.ID, free: Quantity)]] = [:]

    init(_ read: Reader, on day: Day) throws {
        self.read = read
        parts = Dictionary(try read.all(Part.self).map { ($0.code, $0) }) { $1 }
        let places = try read.all(StockPlace.self)
        self.places = Dictionary(places.map { ($0.id, $0) }) { $1 }
        let driven = places.filter { $0.kind == .van && $0.isActive }.sorted { $0.code < $1.code }
        vans = Dictionary(driven.compactMap { van in van.technician.map { ($0, van) } }) { first, _ in first }
        uses = try read.partUses(on: day)
        holds = Dictionary(grouping: try read.stockHolds(on: day), by: \.order).mapValues { list in
            Dictionary(list.map { ($0.cell, $0.quantity) }) { $0 + $1 }
        }
    }

    mutating func short(for visit: VisitParts) throws -> [ShortPart] {
        try needs(of: visit.parts).compactMap { code, planned in
            let part = parts[code]
            let used = part.flatMap { uses[visit.order]?[$0.id]?.used } ?? .zero
            let need = max(.zero, planned - used)
            let van = vans[visit.technician]
            let has = try part.flatMap { part in try van.map { try taken(need, of: part, from: $0, for: visit.order) } }
            guard need > has ?? .zero else { return nil }
            return ShortPart(
                code: code, part: part, need: need, has: has ?? .zero, visit: visit,
                technician: try name(visit.technician), van: van, remedy: try part.flatMap { try remedy($0, van) })
        }
    }

    /// Kits are what they consist of.
    private func needs(of lines: [PartLine]) -> [(code: String, quantity: Quantity)] {
        let single = lines.flatMap { line -> [PartLine] in
            guard let kit = parts[line.code]?.kit, !kit.isEmpty else { return [line] }
            return kit.compactMap { PartLine(code: $0.code, quantity: $0.quantity * line.quantity) }
        }
        var sums: [(code: String, quantity: Quantity)] = []
        for line in single {
            if let index = sums.firstIndex(where: { $0.code == line.code }) {
                sums[index].quantity += Quantity(line.quantity)
            } else {
                sums.append((line.code, Quantity(line.quantity)))
            }
        }
        return sums
    }

    private mutating func taken(
        _ need: Quantity, of part: Part, from van: StockPlace, for order: Order.ID
    ) throws -> Quantity {
        let cell = StockCell(van.id, part.id)
        let own = min(need, holds[order]?[cell] ?? .zero)
        let left = try free[cell] ?? max(.zero, read.balance(cell).free)
        let more = min(need - own, left)
        free[cell] = left - more
        return own + more
    }

    /// A warehouse before a van, the one with the most that is free.
    private mutating func remedy(_ part: Part, _ van: StockPlace?) throws -> ShortPart.Remedy? {
        let all = try remedies[part.id] ?? read.freeStock(of: part.id)
        remedies[part.id] = all
        let usable = all.compactMap { entry -> ShortPart.Remedy? in
            guard let place = places[entry.place], place.isActive, place.id != van?.id, place.kind != .quarantine else {
                return nil
            }
            return ShortPart.Remedy(place: place, free: entry.free)
        }
        return usable.first { $0.place.kind == .warehouse } ?? usable.first
    }

    private mutating func name(_ id: Technician.ID) throws -> String {
        if let name = names[id] { return name }
        let name = try read.find(id)?.name ?? ""
        names[id] = name
        return name
    }
}
