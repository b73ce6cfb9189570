package import DeskModel
package import ServiceModel
import Storage

extension ServiceDesk {
    /// What the stock screen shows, for what is short on `day`; tomorrow where none is said.
    package func stockOverview(on day: Day? = nil, moves limit: Int = 200) throws -> StockOverview {
        let day = day ?? company.calendar.day(of: now) + 1
        return try store.read { reader in
            let (short, visits) = try reader.shortParts(on: day)
            return StockOverview(
                day: day, places: try reader.stockPlaceLines(), short: short, visitsWithParts: visits,
                moves: try reader.named(try reader.latestStockMoves(limit: limit)))
        }
    }

    package func stockPlaces() throws -> [StockPlaceLine] { try store.read { try $0.stockPlaceLines() } }

    package func shortParts(on day: Day) throws -> [ShortPart] { try store.read { try $0.shortParts(on: day).short } }

    /// The catalogue, by code.
    package func parts() throws -> [Part] { try store.read { try $0.all(Part.self) }.sorted { $0.code < $1.code } }

    /// A part by its code, EAN, name, part of it, or id.
    package func part(named key: String, _ match: NameMatch = .part) throws -> Part {
        try NameLookup(.part, try parts(), id: \.id.description) { [$0.code, $0.name, $0.ean] }.find(key, match)
    }

    /// A place of stock by its code, name, who drives it, part of it, or id.
    package func stockPlace(named key: String, _ match: NameMatch = .part) throws -> StockPlace {
        try NameLookup(.stockPlace, try stockPlaces(), id: \.place.id.description) {
            [$0.place.code, $0.place.name, $0.technician ?? ""]
        }.find(key, match).place
    }

    /// What is at a place and what it is to have, by code.
    package func stock(at place: StockPlace.ID) throws -> [StockPartLine] { try store.read { try $0.stock(at: place) } }

    /// Where a part is, by code of the place.
    package func stock(of part: Part.ID) throws -> [(place: StockPlace, balance: StockBalance)] {
        try store.read { reader in
            try reader.balances(of: part).compactMap { id, balance in
                guard balance.quantity != .zero || balance.held != .zero else { return nil }
                return try reader.find(id).map { ($0, balance) }
            }.sorted { $0.place.code < $1.place.code }
        }
    }

    /// The newest moves first.
    package func stockMoves(limit: Int) throws -> [StockMoveLine] {
        try store.read { try $0.named(try $0.latestStockMoves(limit: limit)) }
    }

    /// What an order did with parts, in its order.
    package func stockMoves(of order: Order.ID) throws -> [StockMoveLine] {
        try store.read { try $0.named(try $0.stockMoves(of: order)) }
    }

    /// The newest move at a place, to count after.
    package func lastStockMove(_ cell: StockCell) throws -> StockMove.ID? {
        try store.read { try $0.lastStockMove(cell) }
    }

    /// Who holds what, by place and part.
    package func stockHolds() throws -> [(hold: StockHold, booked: BookedMove)] {
        try store.read { reader in
            let naming = StockNaming(reader)
            return try reader.stockHolds().map { hold in
                var move = StockMove(.reserve, part: hold.cell.part, at: Timestamp(seconds: 0))
                (move.from, move.order, move.heldFrom) = (.place(hold.cell.place), hold.order, hold.quantity)
                return (hold, try naming.booked(move))
            }
        }
    }

    /// The same with names, by order.
    package func stockHoldLines() throws -> [StockHoldLine] {
        try store.read { reader in
            try reader.stockHolds().compactMap { hold in
                guard let part = try reader.find(hold.cell.part), let place = try reader.find(hold.cell.place),
                    let order = try reader.find(hold.order)
                else { return nil }
                return StockHoldLine(
                    hold: hold, part: part.code, name: part.name, unit: part.unit.name, place: place.code,
                    order: order.number)
            }.sorted { ($0.order, $0.part) < ($1.order, $1.part) }
        }
    }

    /// Where a piece with a serial number is; `nil` for one that nobody knows.
    package func serial(_ number: String) throws -> (standing: SerialStanding, part: Part, moves: [StockMoveLine])? {
        try store.read { reader in
            guard let standing = try reader.serial(number), let part = try reader.find(standing.part) else {
                return nil
            }
            let moves = try reader.stockMoves(ofSerial: number, standing.part)
            return (standing, part, try reader.named(moves))
        }
    }
}

extension Reader {
    func named(_ moves: [StockMove]) throws -> [StockMoveLine] {
        let naming = StockNaming(self)
        return try moves.map { StockMoveLine($0, try naming.booked($0)) }
    }

    func stockPlaceLines() throws -> [StockPlaceLine] {
        let people = Dictionary(try all(Technician.self).map { ($0.id, $0) }) { $1 }
        let (totals, under) = (try stockTotals(), try countsUnderLeast())
        return try all(StockPlace.self).map { place in
            let technician = place.technician.flatMap { people[$0] }
            return StockPlaceLine(
                place: place, technician: technician?.name,
                isOrphaned: place.technician != nil && technician?.isActive != true,
                total: totals[place.id] ?? StockTotal(), underLeast: under[place.id] ?? 0)
        }.sorted { ($0.place.kind.order, $0.place.code) < ($1.place.kind.order, $1.place.code) }
    }

    func stock(at place: StockPlace.ID) throws -> [StockPartLine] {
        let minimums = Dictionary(try minimums(at: place).map { ($0.cell.part, $0.quantity) }) { $1 }
        let balances = try balances(at: place)
        let holders = Dictionary(grouping: try stockHolds(at: place), by: \.cell.part)
        let ids = Set(balances.filter { $0.value.quantity != .zero || $0.value.held != .zero }.keys)
            .union(minimums.keys)
        let parts = Dictionary(try all(Part.self).map { ($0.id, $0) }) { $1 }
        return try ids.compactMap { id -> StockPartLine? in
            guard let part = parts[id] else { return nil }
            let numbers = try (holders[id] ?? []).compactMap { try find($0.order)?.number }
            return StockPartLine(
                part: part, place: place, balance: balances[id] ?? StockBalance(), minimum: minimums[id],
                holders: numbers.sorted(),
                serials: part.hasSerials ? try serials(StockCell(place, id)).keys.sorted() : [])
        }.sorted { $0.part.code < $1.part.code }
    }

    /// The moves of one piece, in their order.
    fileprivate func stockMoves(ofSerial number: String, _ part: Part.ID) throws -> [StockMove] {
        try stockMoves(of: part).filter { $0.pieces.contains { $0.number == number } }
    }
}

extension StockPlaceKind {
    /// Warehouses first, then vans.
    fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
