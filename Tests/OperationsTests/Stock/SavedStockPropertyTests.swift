import DeskModel
import ServiceModel
import Testing

@testable import Operations
@testable import Storage

/// Three desks book, count, correct, cancel, undo and redo whatever comes: nothing arises and nothing vanishes, and what is kept
/// is what the moves sum up to.
@Suite struct SavedStockPropertyTests {
    @Test(arguments: 1...6) func whateverDesksDoStockIsTheSumOfItsMoves(_ seed: Int) throws {
        var dice = DemoRandom(seed: UInt64(seed * 7919))
        let company = try SavedStock.company()
        let desks = ["ann", "bob", "cyd"].map { Actor(name: $0, osUser: $0, origin: .console) }
        let orders = try (0..<4).map { try company.newOrder(site: $0 % 3, by: desks[$0 % 3]).order.id }
        var booked = 0
        for number in 1...160 {
            let desk = desks[dice.within(0...2)]
            do {
                switch dice.within(0...19) {
                case 0...2: _ = try company.desk.undo(by: desk)
                case 3...4: _ = try company.desk.redo(by: desk)
                case 5:
                    _ = try company.desk.perform(CancelOrder(order: orders[dice.within(0...3)], reason: "x"), by: desk)
                default:
                    let steps = try (0..<dice.within(1...2)).map { _ in try randomStep(company, orders, &dice) }
                    _ = try company.desk.perform(BookStock(steps), by: desk)
                    booked += 1
                }
            } catch is Refusal {}
            if number % 16 == 0 { try requireSound(company) }
        }
        #expect(booked > 15, "the dice make moves")
    }

    private func randomStep(_ company: SmallCompany, _ orders: [Order.ID], _ dice: inout DemoRandom) throws -> StockStep
    {
        let ops = StockOp.allCases + [.receive, .receive, .issue, .issue, .issue, .use, .transfer, .reserve]
        let op = ops.randomElement(using: &dice)!
        let code = ["AKU", "RURA", "SPR"].randomElement(using: &dice)!
        let places: [StockPlaceKind: [String]] = [.warehouse: ["M1", "M2"], .van: ["W1", "W2"], .quarantine: ["KW"]]
        func place(_ kinds: Set<StockPlaceKind>?) -> String? {
            (kinds ?? []).flatMap { places[$0] ?? [] }.sorted().randomElement(using: &dice)
        }
        let from = place(op.fromKinds)
        let pieces = dice.within(1...3)
        var serials: [String] = []
        if code == "SPR", op.namesSerials {
            let there = try from.map { name in
                let cell = StockCell(try company.place(name)!, try company.part(code)!)
                return try company.store.read { try $0.serials(cell).keys.sorted() }
            }
            serials =
                op == .receive || op == .buy
                ? (0..<pieces).map { _ in "S-\(dice.within(1...900))" }
                : Array((there ?? ["S-\(dice.within(1...900))"]).shuffled(using: &dice).prefix(pieces))
        }
        let quantity =
            code == "RURA" ? "\(pieces).\(dice.within(0...999))" : "\(serials.isEmpty ? pieces : serials.count)"
        var step = try company.step(
            op, code, quantity, from: from, to: place(op.toKinds), order: orders.randomElement(using: &dice),
            price: Int64(dice.within(0...5000)), reason: "spis", serials: serials)
        let uses = try company.store.read { try $0.stockMoves() }.filter { $0.op == .use }
        step.move = uses.randomElement(using: &dice)?.id
        return step
    }

    private func requireSound(_ company: SmallCompany) throws {
        try company.store.read { reader in
            #expect(try reader.wrongStockSums().isEmpty)
            #expect(try reader.wrongOrderParts().map(\.part).isEmpty)
            #expect(try reader.reservedForOver().isEmpty)
            var book = StockBook(parts: try reader.all(Part.self), places: try reader.all(StockPlace.self))
            var outside: [Part.ID: (Int64, Int64)] = [:]
            for move in try reader.stockMoves() {
                book.add(move)
                guard let part = move.part else { continue }
                for (end, sign) in [(move.from, Int64(-1)), (move.to, 1)] where end?.outside != nil {
                    outside[part, default: (0, 0)].0 += sign * move.quantity.thousandths
                    outside[part, default: (0, 0)].1 += sign * move.value
                }
            }
            for (cell, balance) in book.balances {
                #expect(try reader.balance(cell) == balance)
                #expect(balance.quantity >= .zero && balance.value >= 0)
            }
            for part in book.parts.keys {
                let own = book.balances.filter { $0.key.part == part }.values
                #expect(own.reduce(0) { $0 + $1.quantity.thousandths } + (outside[part]?.0 ?? 0) == 0)
                #expect(own.reduce(0) { $0 + $1.value } + (outside[part]?.1 ?? 0) == 0)
            }
            for order in try reader.orders() {
                #expect(try reader.holds(of: order.id) == book.holds(of: order.id).filter { $0.value != .zero })
                #expect(try reader.uses(of: order.id) == book.uses(of: order.id))
                #expect(try reader.isClosed(order.id) == book.isClosed(order.id))
            }
            for (number, standing) in book.serials { #expect(try reader.serial(number) == standing) }
        }
    }
}
