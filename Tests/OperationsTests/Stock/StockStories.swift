import DeskModel
import Foundation
import Operations
import ServiceModel
import Testing

@testable import Storage

@Suite struct StockStories {
    private let wording = Wording(.english, SmallCompany.calendar)

    @Test func undoWritesTheCounterMoveAndRedoTheMoveAgain() throws {
        let company = try SavedStock.company()
        try company.book(company.step(.receive, "AKU", "5", to: "M1", price: 100))
        try company.book(company.step(.transfer, "AKU", "2", from: "M1", to: "W1"))
        let moved: Set = ["M1 AKU 3 300 3", "W1 AKU 2 200 2"]
        #expect(try company.stockCells() == moved)
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.stockCells() == ["M1 AKU 5 500 5"])
        _ = try company.desk.redo(by: company.ann)
        #expect(try company.stockCells() == moved)
        _ = try company.desk.undo(by: company.ann)
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.stockCells() == [])
        #expect(try company.desk.stockMoves(limit: 100).count == 6, "nothing is edited: every act is a move")
    }

    @Test func whatHasGoneOnIsNotTakenBack() throws {
        let company = try SavedStock.company()
        try company.book(company.step(.receive, "AKU", "2", to: "M1", price: 100))
        try company.book(company.step(.scrap, "AKU", "1", from: "M1", reason: "broken"), by: company.bob)
        #expect(throws: Refusal.self) { try company.desk.undo(by: company.ann) }
        #expect(try company.stockCells() == ["M1 AKU 1 100 1"])
    }

    /// A count found less than is held: what came last of all can still be taken back.
    @Test func theNewestMoveIsTakenBackThoughACountLeftLessThanNothingFree() throws {
        let company = try SavedStock.company()
        let order = try company.newOrder().order
        try company.book(company.step(.receive, "AKU", "5", to: "M1", price: 100))
        try company.book(company.step(.reserve, "AKU", "5", from: "M1", order: order.id))
        try company.book(company.step(.count, "AKU", "2", from: "M1", reason: "brak"))
        let before = try company.stockCells()
        #expect(before == ["M1 AKU 2 200 -3"])
        try company.book(company.step(.receive, "AKU", "1", to: "M1", price: 100))
        try company.book(company.step(.receive, "AKU", "1", to: "M1", price: 100))
        for _ in 0..<2 { _ = try company.desk.undo(by: company.ann) }
        #expect(try company.stockCells() == before)
        _ = try company.desk.redo(by: company.ann)
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.stockCells() == before)
    }

    /// What was received is reserved since: a count that found too little changes nothing of that.
    @Test func whatWasReservedSinceIsNotTakenBackBehindACount() throws {
        let company = try SavedStock.company()
        let order = try company.newOrder().order
        try company.book(company.step(.receive, "AKU", "3", to: "M1", price: 100), by: company.bob)
        try company.book(company.step(.receive, "AKU", "5", to: "M1", price: 100))
        try company.book(company.step(.reserve, "AKU", "8", from: "M1", order: order.id), by: company.bob)
        try company.book(company.step(.count, "AKU", "7", from: "M1", reason: "brak"), by: company.bob)
        #expect(throws: Refusal.self) { try company.desk.undo(by: company.ann) }
        #expect(try company.stockCells() == ["M1 AKU 7 700 -1"])
    }

    /// A reservation that was let go of comes back at once, whatever is free.
    @Test func aReleaseIsTakenBackThoughLessIsThereThanWasHeld() throws {
        let company = try SavedStock.company()
        let order = try company.newOrder().order
        try company.book(company.step(.receive, "AKU", "5", to: "M1", price: 100))
        try company.book(company.step(.reserve, "AKU", "5", from: "M1", order: order.id))
        try company.book(company.step(.count, "AKU", "2", from: "M1", reason: "brak"))
        try company.book(company.step(.release, order: order.id))
        #expect(try company.stockCells() == ["M1 AKU 2 200 2"])
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.stockCells() == ["M1 AKU 2 200 -3"])
    }

    @Test func twoDesksBookTheLastPartAndOneWins() throws {
        let company = try SavedStock.company()
        try company.book(company.step(.receive, "AKU", "1", to: "M1", price: 100))
        let (first, second) = (try company.newOrder().order, try company.newOrder().order)
        try company.book(company.step(.reserve, "AKU", "1", from: "M1", order: first.id))
        let refusal = #expect(throws: Refusal.self) {
            try company.book(company.step(.reserve, "AKU", "1", from: "M1", order: second.id), by: company.bob)
        }
        #expect(
            refusal?.sentence(wording)
                == "Not booked: M1 has 0 free of 1; the rest is held for order \(first.number.short).")
    }

    @Test func cancellingReleasesReservationsAndLeavesTheVanAlone() throws {
        let company = try SavedStock.company()
        try company.book(company.step(.receive, "AKU", "5", to: "M1", price: 100))
        let order = try company.newOrder().order
        try company.book(
            company.step(.reserve, "AKU", "2", from: "M1", order: order.id),
            company.step(.issue, "AKU", "1", from: "M1", to: "W1", order: order.id))
        #expect(try company.stockCells() == ["M1 AKU 4 400 3", "W1 AKU 1 100 0"])
        let canceller = company.bob
        _ = try company.desk.perform(CancelOrder(order: order.id, reason: "sold"), by: canceller)
        #expect(try company.stockCells() == ["M1 AKU 4 400 4", "W1 AKU 1 100 0"])
        #expect(try company.desk.parts(of: order.id).first?.held == ["W1": Quantity(1)])
        let refusal = #expect(throws: Refusal.self) {
            try company.book(company.step(.reserve, "AKU", "1", from: "M1", order: order.id))
        }
        #expect(refusal?.code == "closed")
        try company.book(company.step(.return, "AKU", "1", from: "W1", to: "M1", order: order.id))
        _ = try company.desk.undo(by: company.ann)
        let undone = try company.desk.undo(by: canceller)
        let cells = try company.stockCells()
        #expect(cells == ["M1 AKU 4 400 3", "W1 AKU 1 100 0"], "reserved again: \(undone)")
    }

    @Test func allStepsOfACommandOrNone() throws {
        let company = try SavedStock.company()
        try company.book(company.step(.receive, "AKU", "3", to: "M1", price: 100))
        #expect(throws: Refusal.self) {
            try company.book(
                company.step(.transfer, "AKU", "2", from: "M1", to: "W1"),
                company.step(.transfer, "AKU", "2", from: "M1", to: "W2"))
        }
        #expect(try company.stockCells() == ["M1 AKU 3 300 3"])
    }

    @Test func aCountIsRefusedWhereSomebodyBookedMeanwhile() throws {
        let company = try SavedStock.company()
        try company.book(company.step(.receive, "AKU", "3", to: "M1", price: 100))
        let cell = StockCell(try company.place("M1")!, try company.part("AKU")!)
        let seen = try company.desk.lastStockMove(cell)
        try company.book(company.step(.transfer, "AKU", "1", from: "M1", to: "W1"), by: company.bob)
        let count = try company.step(.count, "AKU", "3", from: "M1", reason: "spis")
        let refusal = #expect(throws: Refusal.self) {
            try company.desk.perform(BookStock([count], countedAfter: seen), by: company.ann)
        }
        #expect(refusal?.code == "moved-since" && refusal?.exitCode == 4)
        #expect(try company.stockCells() == ["M1 AKU 2 200 2", "W1 AKU 1 100 1"])
    }

    @Test func somethingBoughtOutsideTheCatalogueGoesOverTheVan() throws {
        let company = try SavedStock.company()
        let order = try company.newOrder().order
        let van = try company.place("W1")!
        _ = try company.desk.perform(
            BuyOutside(order: order.id, van: van, title: "Kolanko 15", quantity: Quantity("2"), price: 2490),
            by: company.ann)
        let line = try #require(try company.desk.parts(of: order.id).first)
        #expect(line.code == "ZAK-000001" && line.use.taken == Quantity(2) && line.held == ["W1": Quantity(2)])
        try company.book(company.step(.use, "ZAK-000001", "2", from: "W1", order: order.id))
        try company.book(company.step(.close, order: order.id))
        #expect(try company.stockCells() == [])
    }

    @Test func catalogueRefusesWhatCannotBe() throws {
        let company = try SavedStock.company()
        var changes = SavePart.Changes()
        (changes.code, changes.name, changes.ean) = ("NOWA", "Nowa", "5901234123457")
        _ = try company.desk.perform(SavePart(changes), by: company.ann)
        changes.code = "INNA"
        changes.ean = "5901234123458"
        #expect(throws: Refusal.stock(.badEAN("5901234123458"))) {
            try company.desk.perform(SavePart(changes), by: company.ann)
        }
        changes.ean = nil
        changes.code = "AKU"
        #expect(throws: Refusal.desk(.invalid(field: .code, .duplicate("AKU")))) {
            try company.desk.perform(SavePart(changes), by: company.ann)
        }
        try company.book(company.step(.receive, "AKU", "3", to: "M1", price: 100))
        var unit = SavePart.Changes()
        unit.unit = "m"
        #expect(throws: Refusal.stock(.isMoved(part: "AKU", .unit))) {
            try company.desk.perform(SavePart(part: try company.part("AKU"), unit), by: company.ann)
        }
    }

    @Test func checkFindsStockThatCannotBeAndVansOfThoseWhoLeft() throws {
        let company = try SavedStock.company()
        try company.book(company.step(.receive, "AKU", "5", to: "M1", price: 100))
        let order = try company.newOrder().order
        try company.book(
            company.step(.reserve, "AKU", "4", from: "M1", order: order.id),
            company.step(.transfer, "AKU", "1", from: "M1", to: "W1"),
            company.step(.count, "AKU", "1", from: "M1", reason: "spis"))
        try company.store.write(at: company.clock.now) { transaction in
            var van = try transaction.read.stockPlace(code: "W1")!
            van.technician = company.piotr.id
            try transaction.update(van)
            var gone = try transaction.read.find(company.piotr.id)!
            gone.isActive = false
            try transaction.update(gone)
        }
        let found = try company.desk.findings().map(\.what)
        #expect(found.contains(.stock(.overheld(part: "AKU", held: Quantity(4), onHand: Quantity(1)))))
        #expect(found.contains(.stock(.ofGone(technician: "Piotr Kos", value: 100))))
    }

    /// A move that takes another back is told as that, whatever its ends are.
    @Test func whatWasTakenBackAndDoneAgainIsToldAsWhatItIs() throws {
        let company = try SavedStock.company()
        let order = try company.newOrder(by: company.bob).order
        func last() throws -> String? {
            try company.desk.stockMoves(limit: 1).first?.booked.words(Wording(.english, SmallCompany.calendar))
        }
        try company.book(company.step(.receive, "AKU", "3", to: "M1", price: 100))
        _ = try company.desk.undo(by: company.ann)
        #expect(try last() == "Taken back: 3 × AKU received into M1")
        _ = try company.desk.redo(by: company.ann)
        #expect(try last() == "3 × AKU received into M1")
        try company.book(company.step(.reserve, "AKU", "1", from: "M1", order: order.id))
        _ = try company.desk.undo(by: company.ann)
        #expect(try last() == "Taken back: 1 × AKU reserved in M1 for order \(order.number.short)")
        try company.book(company.step(.scrap, "AKU", "1", from: "M1", reason: "zalane"))
        _ = try company.desk.undo(by: company.ann)
        #expect(try last() == "Taken back: 1 × AKU scrapped from M1")
        #expect(
            try company.desk.stockMoves(limit: 1).first?.booked.words(Wording(.polish, SmallCompany.calendar))
                == "Cofnięto: Zezłomowano 1 × AKU z M1")
    }

    /// Moves are never unwritten, so what was bought once stays in the list, out of use.
    @Test func aPurchaseOutsideTheCatalogueIsTakenBackAndDoneAgain() throws {
        let company = try SavedStock.company()
        let order = try company.newOrder(by: company.bob).order
        let buy = BuyOutside(
            order: order.id, van: try company.place("W1")!, title: "Kolanko", quantity: Quantity(2), price: 2490)
        _ = try company.desk.perform(buy, by: company.ann)
        let bought = try company.stockCells()
        func part() throws -> Part? { try company.desk.parts().first { $0.code == "ZAK-000001" } }
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.stockCells().isEmpty)
        #expect(try part()?.isActive == false)
        #expect(try company.desk.parts(of: order.id).isEmpty)
        _ = try company.desk.redo(by: company.ann)
        #expect(try company.stockCells() == bought && !bought.isEmpty)
        #expect(try part()?.isActive == true)
        #expect(try company.store.rowFaults().isEmpty)
    }
}
