import DeskModel
import Operations
import ServiceModel
import Testing

@testable import Storage

/// Parts with serial numbers are counted by their numbers.
@Suite struct SerialCountStories {
    private func company() throws -> SmallCompany {
        let company = try SavedStock.company()
        try company.book(company.step(.receive, "SPR", "2", to: "M1", price: 100, serials: ["A1", "A2"]))
        return company
    }

    /// What was booked, in words.
    private func count(_ company: SmallCompany, _ quantity: String, _ serials: String..., at place: String = "M1")
        throws
        -> [String]
    {
        let receipt = try company.book(
            company.step(.count, "SPR", quantity, from: place, reason: "spis", serials: serials))
        guard case .stock(.booked(let moves)) = receipt.summary else { return ["?"] }
        return moves.map { $0.words(Wording(.english, SmallCompany.calendar)) }
    }

    private func refusal(_ work: () throws -> Void) -> String? {
        do {
            try work()
            return nil
        } catch let refusal as Refusal {
            return refusal.sentence(Wording(.english, SmallCompany.calendar))
        } catch { return "\(error)" }
    }

    private func at(_ company: SmallCompany, _ number: String) throws -> StockEnd? {
        try company.store.read { try $0.serial(number)?.at }
    }

    @Test func piecesThatAreThereAreNoDifference() throws {
        let company = try company()
        #expect(try count(company, "2", "A1", "A2").isEmpty)
        #expect(try count(company, "2").isEmpty, "as many as expected")
        #expect(try company.stockCells() == ["M1 SPR 2 200 2"])
    }

    @Test func aPieceThatIsMissingGoesAndOneThatIsFoundComesAndBothAreUndone() throws {
        let company = try company()
        let place = StockEnd.place(try company.place("M1")!)
        #expect(try count(company, "1", "A2") == ["Counted 1 × SPR less at M1"])
        #expect(try at(company, "A1") == .outside(.difference) && at(company, "A2") == place)
        #expect(try company.stockCells() == ["M1 SPR 1 100 1"])
        #expect(try count(company, "2", "A2", "A1") == ["Counted 1 × SPR more at M1"], "it was only mislaid")
        #expect(
            try count(company, "2", "A1", "A9") == ["Counted 1 × SPR less at M1", "Counted 1 × SPR more at M1"])
        #expect(try at(company, "A9") == place && company.stockCells() == ["M1 SPR 2 200 2"])
        _ = try company.desk.undo(by: company.ann)
        #expect(try at(company, "A2") == place && at(company, "A9") == .outside(.difference))
        #expect(try count(company, "0") == ["Counted 2 × SPR less at M1"])
        #expect(try company.stockCells().isEmpty)
    }

    @Test func whatCannotBeCountedSaysWhy() throws {
        let company = try company()
        try company.book(company.step(.transfer, "SPR", "1", from: "M1", to: "W1", serials: ["A1"]))
        #expect(
            refusal { _ = try count(company, "2", "A1", "A2") }
                == "Not booked: by the books serial number A1 is at W1; move it from there.")
        #expect(
            refusal { _ = try count(company, "2") } == "Not booked: SPR needs a serial number a piece: 0 said for 2.")
        #expect(refusal { _ = try count(company, "-1") } == "Not booked: a count is 0 or more.")
        let order = try company.newOrder(by: company.ann).0
        try company.book(
            company.step(.issue, "SPR", "1", from: "M1", to: "W1", order: order.id, serials: ["A2"]))
        #expect(refusal { _ = try count(company, "1", "A1", at: "W1") }?.contains("held for order") == true)
        #expect(try count(company, "1", "A2", at: "W1") == ["Counted 1 × SPR less at W1"])
    }

    @Test func anOrdersEntriesAreThoseOfItsPartsToo() throws {
        let company = try company()
        let order = try company.newOrder(by: company.ann).0
        let other = try company.newOrder(by: company.ann).0
        let before = try company.desk.journal(of: other.id).count
        try company.book(company.step(.reserve, "SPR", "1", from: "M1", order: order.id))
        try company.book(company.step(.issue, "SPR", "1", from: "M1", to: "W1", order: order.id, serials: ["A1"]))
        #expect(try company.desk.journal(of: order.id).suffix(2).map(\.command) == ["book-stock", "book-stock"])
        #expect(try company.desk.detail(of: order.id).history.first?.command == "book-stock")
        #expect(try company.desk.journal(of: other.id).count == before)
    }

    @Test func closingAnOrdersPartsSaysSo() throws {
        let company = try company()
        let order = try company.newOrder(by: company.ann).0
        try company.book(company.step(.reserve, "SPR", "1", from: "M1", order: order.id))
        let closed = try company.book(company.step(.close, order: order.id))
        #expect(
            closed.summary.sentence(Wording(.english, SmallCompany.calendar))
                == "Parts of order \(order.number.short) closed; further moves: 1.")
    }
}
