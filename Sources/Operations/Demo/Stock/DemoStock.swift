import DeskModel
import ServiceModel
import Storage

/// The stock of the demo company: 400 parts, two warehouses, quarantine and a van for everybody, with moves, what vans are to
/// have at least, and pick lists. The same store, clock and seed give the same.
struct DemoStock {
    let desk: ServiceDesk
    let actor: Actor
    let seed: UInt64

    /// A company with fewer orders than this is somebody's experiment and gets no stock.
    private static let fewestOrders = 100

    func add() throws {
        var random = DemoRandom(seed: seed &* 37 &+ 5)
        try desk.store.write(at: desk.now, random: DemoRandom(seed: seed &* 41 &+ 3)) { transaction in
            guard try transaction.read.orders().count >= Self.fewestOrders else { return }
            var stock = Arranging(scope: desk.scope(transaction, by: actor))
            try stock.places()
            try stock.catalogue(&random)
            try stock.fill(&random)
            try stock.takeAlong(&random)
            try stock.pickLists()
            // Rows of a founding are never put back.
            _ = try transaction.journal(
                BookStock.name, .stock(.stocked(parts: stock.parts.count, places: stock.vans.count + 3)), undo: .final,
                by: actor, keepingRows: false)
        }
    }

    private struct Arranging {
        let scope: CommandScope
        var warehouses: [StockPlace] = []
        var vans: [StockPlace] = []
        var parts: [(part: Part, price: Int64)] = []

        init(scope: CommandScope) {
            self.scope = scope
        }

        mutating func places() throws {
            warehouses = try [("M1", "Magazyn główny"), ("M2", "Magazyn podręczny")].map { code, name in
                try place(code, name, .warehouse, nil)
            }
            _ = try place("KW", "Kwarantanna", .quarantine, nil)
            let people = try scope.read.all(Technician.self).filter(\.isActive)
            vans = try people.enumerated().map { index, technician in
                let number = index < 9 ? "0\(index + 1)" : "\(index + 1)"
                return try place("W-\(number)", technician.name, .van, technician.id)
            }
        }

        private func place(
            _ code: String, _ name: String, _ kind: StockPlaceKind, _ technician: Technician.ID?
        ) throws -> StockPlace {
            let place = try StockPlace(
                id: scope.transaction.newID(), code: code, name: name, kind: kind, technician: technician)
            try scope.transaction.insert(place)
            return place
        }

        mutating func catalogue(_ random: inout DemoRandom) throws {
            let codes = try scope.read.usedPartCodes().sorted()
            parts = try DemoParts.all(codes, count: 400, &random).map { entry in
                let known = entry.part
                let part = try Part(
                    id: scope.transaction.newID(), code: known.code, name: known.name, ean: known.ean, unit: known.unit,
                    price: known.price, hasSerials: known.hasSerials, warrantyMonths: known.warrantyMonths)
                try scope.transaction.insert(part)
                return (part, entry.price)
            }
        }

        /// Warehouses have nearly everything, vans what is used most, and a little less of some than they are to have.
        func fill(_ random: inout DemoRandom) throws {
            for (index, entry) in parts.enumerated() {
                let pieces = entry.part.hasSerials ? random.within(2...4) : random.within(20...80)
                try receive(entry, pieces, into: warehouses[index % 10 == 9 ? 1 : 0], index)
            }
            let usual = parts.filter { !$0.part.hasSerials }
            for van in vans {
                for (index, entry) in usual.prefix(60).enumerated() where random.chance(0.35) {
                    let source = parts.firstIndex { $0.part.id == entry.part.id }! % 10 == 9 ? 1 : 0
                    let pieces = Quantity(random.within(1...3))
                    let there = try scope.read.balance(StockCell(warehouses[source].id, entry.part.id))
                    guard there.free >= pieces + Quantity(4) else { continue }
                    try book(StockStep(.transfer, part: entry.part.id, pieces, from: warehouses[source].id, to: van.id))
                    guard index % 3 == 0 else { continue }
                    try scope.transaction.insert(
                        StockMinimum(StockCell(van.id, entry.part.id), quantity: Quantity(random.within(1...4))))
                }
            }
        }

        private func receive(
            _ entry: (part: Part, price: Int64), _ pieces: Int, into place: StockPlace, _ index: Int
        ) throws {
            let serials = entry.part.hasSerials ? (1...pieces).map { "\(entry.part.code)/\(1000 + index)/\($0)" } : []
            try book(
                StockStep(
                    .receive, part: entry.part.id, Quantity(pieces), to: place.id, price: entry.price, serials: serials)
            )
        }

        /// What today's visits take along is issued; some of tomorrow's is reserved, the rest is short or on the van.
        func takeAlong(_ random: inout DemoRandom) throws {
            let today = scope.calendar.day(of: scope.now)
            for (day, op) in [(today, StockOp.issue), (today + 1, .reserve)] {
                for short in try scope.read.shortParts(on: day).short {
                    guard let part = short.part, !part.hasSerials, let van = short.van, let remedy = short.remedy,
                        remedy.place.kind == .warehouse, op == .issue || random.chance(0.6),
                        // What was taken along for others is no longer there.
                        try scope.read.balance(StockCell(remedy.place.id, part.id)).free >= short.short
                    else { continue }
                    try book(
                        StockStep(
                            op, part: part.id, short.short, from: remedy.place.id, to: op == .issue ? van.id : nil,
                            order: short.visit.order))
                }
            }
        }

        func pickLists() throws {
            let tomorrow = scope.calendar.day(of: scope.now) + 1
            let short = try scope.read.shortParts(on: tomorrow).short
            var done: Set<StockPlace.ID> = []
            for van in short.compactMap(\.van) where done.count < 3 && done.insert(van.id).inserted {
                _ = try? scope.transaction.attempt { try MakePickList(van: van.id, day: tomorrow).perform(in: scope) }
            }
        }

        private func book(_ step: StockStep) throws { _ = try scope.book([step]) }
    }
}
