import DeskModel
import Operations
import ServiceModel
import Testing

@testable import Storage

/// An order that is over holds nothing in a warehouse, whichever way it came to that; what lies on a van is seen there.
@Suite struct ReleaseStories {
    private func company(_ pieces: String = "5") throws -> SmallCompany {
        let company = try SavedStock.company()
        try company.book(company.step(.receive, "AKU", pieces, to: "M1", price: 100))
        return company
    }

    private func reserve(_ company: SmallCompany, by actor: Actor? = nil) throws -> Order {
        let order = try company.newOrder(by: actor).order
        try company.book(company.step(.reserve, "AKU", "1", from: "M1", order: order.id))
        return order
    }

    @Test func cancellingManyReleasesWhatEachHadReserved() throws {
        let company = try company()
        let orders = try (0..<3).map { _ in try reserve(company) }
        #expect(try company.stockCells() == ["M1 AKU 5 500 2"])
        _ = try company.desk.perform(
            Several(orders.map { CancelOrder(order: $0.id, reason: "sold") }), by: company.bob)
        #expect(try company.stockCells() == ["M1 AKU 5 500 5"])
        _ = try company.desk.undo(by: company.bob)
        #expect(try company.stockCells() == ["M1 AKU 5 500 2"])
    }

    @Test func anOrderThatUndoCancelsReleasesToo() throws {
        let company = try company()
        _ = try reserve(company, by: company.bob)
        _ = try company.desk.undo(by: company.bob)
        #expect(try company.stockCells() == ["M1 AKU 5 500 5"])
        #expect(try company.desk.findings().allSatisfy { !$0.kind.hasPrefix("stock") })
    }

    @Test func anOrderThatComesBackToWhatIsHeldForOthersSaysSo() throws {
        let company = try company("1")
        let order = try reserve(company)
        _ = try company.desk.perform(CancelOrder(order: order.id, reason: "sold"), by: company.bob)
        let other = try reserve(company)
        let receipt = try company.desk.undo(by: company.bob)
        #expect(receipt.skipped == [.stock(.notReservedAgain(order.number, parts: ["AKU"]))])
        #expect(try company.reload(order).state == .ready)
        #expect(try company.store.read { try $0.stockHolds() }.map(\.order) == [other.id])
    }

    @Test func closingThePartsOfAnOrderReleasesAndTakingThatBackReservesAgain() throws {
        let company = try company()
        let order = try reserve(company)
        try company.book(company.step(.close, order: order.id), by: company.bob)
        #expect(try company.stockCells() == ["M1 AKU 5 500 5"])
        let refusal = #expect(throws: Refusal.self) {
            try company.book(company.step(.reserve, "AKU", "1", from: "M1", order: order.id))
        }
        #expect(refusal?.code == "closed")
        _ = try company.desk.undo(by: company.bob)
        #expect(try company.stockCells() == ["M1 AKU 5 500 4"])
    }

    @Test func checkFindsWhatStandsReservedForAnOrderThatIsOver() throws {
        let company = try company()
        let order = try reserve(company)
        // Written past the laws, as a store of an older version may have it.
        try company.store.write(at: company.clock.now) { transaction in
            var over = try transaction.read.find(order.id)!
            (over.stage, over.state) = (.closed, .closed)
            try transaction.update(over)
        }
        let found = try company.desk.findings().filter { $0.kind == "stock-reserved-for-over" }
        #expect(found.map(\.subject) == [order.number.description])
        #expect(
            found.first?.sentence(Wording(.english, SmallCompany.calendar))
                == "\(order.number): is over, and 1 of AKU is reserved for it in M1.")
    }

    @Test func unusedPartsOfACancelledOrderAreSeenOnTheVanWithTheOrder() throws {
        let company = try company()
        let order = try reserve(company)
        try company.book(company.step(.issue, "AKU", "1", from: "M1", to: "W1", order: order.id))
        _ = try company.desk.perform(CancelOrder(order: order.id, reason: "sold"), by: company.ann)
        let line = try #require(try company.desk.stock(at: try company.place("W1")!).first)
        #expect(line.balance.held == Quantity(1) && line.holders == [order.number])
        try company.book(company.step(.keep, "AKU", "1", from: "W1", order: order.id))
        #expect(try company.desk.stock(at: try company.place("W1")!).first?.balance.free == Quantity(1))
    }

    @Test func checkFindsLessThanNothingAndSumsThatAreNotThoseOfTheMoves() throws {
        let company = try company()
        let order = try reserve(company)
        try company.store.write(at: company.clock.now) { transaction in
            let cell = StockCell(
                try transaction.read.stockPlace(code: "M1")!.id, try transaction.read.part(code: "AKU")!.id)
            try transaction.write(
                .stockBalance,
                [
                    .integer(cell.place.rawValue), .integer(cell.part.rawValue), .integer(-1000), .integer(0),
                    .integer(0),
                    .integer(0), .integer(0),
                ])
            try transaction.write(
                .stockHold,
                [.integer(order.id.rawValue), .integer(cell.place.rawValue), .integer(cell.part.rawValue), .integer(7)])
        }
        let found = try company.desk.findings()
        #expect(found.contains { $0.what == .stock(.negative(part: "AKU", Quantity(-1))) && $0.subject == "M1" })
        #expect(
            found.filter { $0.what == .stock(.sums(part: "AKU")) }.map(\.subject) == ["M1", order.number.description])
    }
}
