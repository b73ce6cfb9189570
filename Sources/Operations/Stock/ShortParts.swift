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
        var short = try visits.filter { seen.insert($0.order).inserted }.flatMap { try search.short(for: $0) }
        // Where everybody has what is theirs, and not before, the rest is there for others.
        for index in short.indices { try search.remedy(&short[index]) }
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
    private let listed: [(list: PickList, line: PickLine)]
    private var names: [Technician.ID: String] = [:]
    /// What is left of what is free where something was taken or promised of it: each piece once.
    private var free: [StockCell: Quantity] = [:]
    private var stock: [Part.ID: [StockPlace.ID]] = [:]

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
        listed = try read.openPickLines(on: day)
        for (_, line) in listed {
            let cell = StockCell(line.source, line.part)
            let held = try line.order.map { try read.held($0, cell) } ?? .zero
            try take(max(.zero, line.quantity - held), from: cell)
        }
    }

    mutating func short(for visit: VisitParts) throws -> [ShortPart] {
        let needs = needs(of: visit.parts)
        let planned = Set(needs.map(\.code))
        return try needs.compactMap { code, planning in
            let part = parts[code]
            // What the order plans as well is not used instead of something.
            let instead = (part?.substitutes ?? []).compactMap { parts[$0] }.filter { !planned.contains($0.code) }
            let used = ([part].compactMap { $0 } + instead).reduce(Quantity.zero) { sum, part in
                sum + (uses[visit.order]?[part.id]?.used ?? .zero)
            }
            let need = max(.zero, planning - used)
            let van = vans[visit.technician]
            var has = try part.flatMap { part in try van.map { try taken(need, of: part, from: $0, for: visit.order) } }
            for substitute in instead {
                guard let van, let held = holds[visit.order]?[StockCell(van.id, substitute.id)] else { continue }
                has = min(need, (has ?? .zero) + held)
            }
            let short = need - (has ?? .zero)
            guard short > .zero else { return nil }
            return ShortPart(
                code: code, part: part, need: need, has: has ?? .zero, visit: visit,
                technician: try name(visit.technician), van: van, instead: instead)
        }
    }

    /// Kits are what they consist of.
    private func needs(of lines: [PartLine]) -> [(code: String, quantity: Quantity)] {
        var sums: [(code: String, quantity: Quantity)] = []
        for line in lines.flatMap({ KitContents.of($0.code, count: $0.quantity) { parts[$0]?.kit ?? [] } }) {
            if let index = sums.firstIndex(where: { $0.code == line.code }) {
                sums[index].quantity += Quantity(line.count)
            } else {
                sums.append((line.code, Quantity(line.count)))
            }
        }
        return sums
    }

    private mutating func taken(
        _ need: Quantity, of part: Part, from van: StockPlace, for order: Order.ID
    ) throws -> Quantity {
        let cell = StockCell(van.id, part.id)
        let own = min(need, holds[order]?[cell] ?? .zero)
        return try own + take(need - own, from: cell)
    }

    private func left(_ cell: StockCell) throws -> Quantity {
        try free[cell] ?? max(.zero, read.balance(cell).free)
    }

    /// As much as there is left.
    @discardableResult
    private mutating func take(_ quantity: Quantity, from cell: StockCell) throws -> Quantity {
        let left = try left(cell)
        let some = min(quantity, left)
        free[cell] = left - some
        return some
    }

    /// The list on which a lack stands, and where to take what is on none; what that place gives is there for no other line.
    mutating func remedy(_ short: inout ShortPart) throws {
        guard let part = short.part else { return }
        let kinds = [part.id] + part.substitutes.compactMap { parts[$0]?.id }
        let own = listed.filter { list, line in
            list.van == short.van?.id && kinds.contains(line.part) && line.order == short.visit.order
        }
        short.list = own.first?.list.number
        short.listed = min(short.short, own.reduce(Quantity.zero) { $0 + $1.line.quantity })
        guard short.rest > .zero, let remedy = try best(part, short.instead, short.rest, short.van) else { return }
        short.remedy = remedy
        guard let taken = remedy.substitute.map({ parts[$0]?.id }) ?? part.id else { return }
        try take(short.rest, from: StockCell(remedy.place.id, taken))
    }

    /// What is on the van instead, then a warehouse with the part, a warehouse with a substitute, another van with the one or
    /// the other; of each the place with the most that is free. Places that have enough come before those that have some.
    private mutating func best(
        _ part: Part, _ instead: [Part], _ short: Quantity, _ van: StockPlace?
    ) throws -> ShortPart.Remedy? {
        var offers: [ShortPart.Remedy] = []
        if let van {
            for substitute in instead {
                let left = try left(StockCell(van.id, substitute.id))
                offers.append(ShortPart.Remedy(place: van, free: left, substitute: substitute.code))
            }
        }
        for kind in [StockPlaceKind.warehouse, .van] {
            for (index, candidate) in ([part] + instead).enumerated() {
                let found = try whereFree(candidate.id).compactMap { id -> ShortPart.Remedy? in
                    guard let place = places[id], place.isActive, place.id != van?.id, place.kind == kind else {
                        return nil
                    }
                    return ShortPart.Remedy(
                        place: place, free: try left(StockCell(id, candidate.id)),
                        substitute: index == 0 ? nil : candidate.code)
                }
                offers += found.sorted { ($1.free, $0.place.id) < ($0.free, $1.place.id) }.prefix(1)
            }
        }
        let usable = offers.filter { $0.free > .zero }
        return usable.first { $0.free >= short } ?? usable.first { $0.substitute == nil } ?? usable.first
    }

    private mutating func whereFree(_ part: Part.ID) throws -> [StockPlace.ID] {
        if let known = stock[part] { return known }
        let found = try read.freeStock(of: part).map(\.place)
        stock[part] = found
        return found
    }

    private mutating func name(_ id: Technician.ID) throws -> String {
        if let name = names[id] { return name }
        let name = try read.find(id)?.name ?? ""
        names[id] = name
        return name
    }
}
