import DeskModel
import Foundation
import Operations
import ServiceModel
import Testing

@testable import Storage

@Suite struct PickListStories {
    /// Jan drives W1; an order of his for Monday at 10:00 asks for four batteries.
    private func company() throws -> (company: SmallCompany, order: Order) {
        let company = try SavedStock.company()
        try company.store.write(at: company.clock.now) { transaction in
            var van = try transaction.read.stockPlace(code: "W1")!
            van.technician = company.jan.id
            try transaction.update(van)
        }
        var draft = OrderDraft(
            customer: company.customer.id, site: company.sites[0].id, title: "Wymiana akumulatorów", duration: 60)
        draft.parts = [PartLine(code: "AKU", quantity: 4)!]
        guard
            case .intake(.orderCreated(let number)) = try company.desk.perform(CreateOrder(draft), by: company.ann)
                .summary
        else { throw SmallCompany.Unexpected.summary }
        let order = try company.store.read { try $0.order(number)! }
        let visit = try company.store.read { try $0.visits(of: order.id)[0] }
        _ = try company.desk.perform(
            PlaceVisit(
                visit: visit.id, technician: company.jan.id, day: SmallCompany.monday, start: SmallCompany.at("10:00")),
            by: company.ann)
        return (company, order)
    }

    @Test func whatIsShortIsPickedTickedLoadedAndShortNoMore() throws {
        let (company, order) = try company()
        try company.book(
            company.step(.receive, "AKU", "10", to: "M1", price: 100),
            company.step(.receive, "AKU", "1", to: "M2", price: 100),
            company.step(.transfer, "AKU", "1", from: "M2", to: "W1"))
        let short = try #require(try company.desk.shortParts(on: SmallCompany.monday).first)
        #expect(short.short == Quantity(3) && short.has == Quantity(1) && short.remedy?.place.code == "M1")
        _ = try company.desk.perform(
            SetStockMinimum(place: try company.place("W1")!, part: try company.part("RURA")!, Quantity(6)),
            by: company.ann)
        try company.book(company.step(.receive, "RURA", "20", to: "M1", price: 50))
        let van = try company.place("W1")!
        _ = try company.desk.perform(MakePickList(van: van, day: SmallCompany.monday), by: company.ann)
        let list = try company.desk.pickList(1)
        #expect(
            list.lines.map { "\($0.line.quantity) \($0.part.code) \($0.source) \($0.order?.short ?? "least")" }
                == ["3 AKU M1 \(order.number.short)", "6 RURA M1 least"])
        #expect(throws: Refusal.stock(.nothingTicked(list: 1))) {
            try company.desk.perform(LoadPickList(list: list.list.id), by: company.ann)
        }
        _ = try company.desk.perform(TickPickLines(list: list.list.id, lines: []), by: company.ann)
        _ = try company.desk.perform(LoadPickList(list: list.list.id), by: company.ann)
        #expect(try company.desk.shortParts(on: SmallCompany.monday).isEmpty)
        #expect(try company.stockCells().isSuperset(of: ["W1 AKU 4 400 1", "W1 RURA 6 300 6"]))
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.desk.pickList(1).lines.allSatisfy { $0.line.isTicked && !$0.line.isLoaded })
        #expect(try company.stockCells().contains("W1 AKU 1 100 1"))
    }

    @Test func whatIsShortIsPutOnTheOpenListOnceAndReservedAndUndone() throws {
        let (company, order) = try company()
        try company.book(company.step(.receive, "AKU", "10", to: "M1", price: 100))
        try company.book(company.step(.receive, "RURA", "20", to: "M1", price: 50))
        let (van, battery) = (try company.place("W1")!, try company.part("AKU")!)
        _ = try company.desk.perform(
            SetStockMinimum(place: van, part: try company.part("RURA")!, Quantity(6)), by: company.ann)
        let fill = FillPickList(van: van, day: SmallCompany.monday, what: .short(battery, order.id))
        _ = try company.desk.perform(fill, by: company.ann)
        let words = { try company.desk.pickList(1).lines.map { "\($0.line.quantity) \($0.part.code)" } }
        #expect(try words() == ["4 AKU"])
        #expect(try company.desk.stockHoldLines().map { "\($0.hold.quantity) \($0.part) \($0.place)" } == ["4 AKU M1"])
        #expect(try company.desk.shortParts(on: SmallCompany.monday).first?.list == 1)
        #expect(throws: Refusal.stock(.listedAlready(van: "W1", list: 1, missing: []))) {
            try company.desk.perform(fill, by: company.ann)
        }
        _ = try company.desk.perform(
            FillPickList(van: van, day: SmallCompany.monday, what: .all), by: company.ann)
        #expect(try words() == ["4 AKU", "6 RURA"])
        for _ in 0..<2 { _ = try company.desk.undo(by: company.ann) }
        #expect(try company.desk.pickList(.numbered(1)) == nil)
        #expect(try company.desk.stockHoldLines().isEmpty)
    }

    @Test func aListThatIsMadeTwiceHoldsNothingTwice() throws {
        let (company, _) = try company()
        try company.book(company.step(.receive, "AKU", "3", to: "M1", price: 100))
        try company.book(company.step(.receive, "RURA", "20", to: "M1", price: 50))
        let van = try company.place("W1")!
        _ = try company.desk.perform(
            SetStockMinimum(place: van, part: try company.part("RURA")!, Quantity(6)), by: company.ann)
        let make = MakePickList(van: van, day: SmallCompany.monday)
        _ = try company.desk.perform(make, by: company.ann)
        let fourth = PartAmount("AKU", Quantity(1), unit: "szt")
        let listed = Refusal.stock(.listedAlready(van: "W1", list: 1, missing: [fourth]))
        #expect(throws: listed, "no warehouse has the fourth") { try company.desk.perform(make, by: company.ann) }
        try company.book(company.step(.receive, "AKU", "5", to: "M2", price: 100))
        _ = try company.desk.perform(make, by: company.ann)
        #expect(throws: Refusal.stock(.listedAlready(van: "W1", list: 2, missing: []))) {
            try company.desk.perform(make, by: company.ann)
        }
        func lines(_ list: Int) throws -> [String] {
            try company.desk.pickList(list).lines.map { "\($0.line.quantity) \($0.part.code) \($0.source)" }
        }
        #expect(try lines(1) == ["3 AKU M1", "6 RURA M1"])
        #expect(try lines(2) == ["1 AKU M2"], "what is not on the first")
        for list in 1...2 {
            let id = try company.desk.pickList(list).list.id
            _ = try company.desk.perform(TickPickLines(list: id, lines: []), by: company.ann)
            _ = try company.desk.perform(LoadPickList(list: id), by: company.ann)
        }
        #expect(try company.stockCells().isSuperset(of: ["W1 AKU 4 400 0", "W1 RURA 6 300 6"]))
    }

    private func short(_ company: SmallCompany, _ language: Language = .english) throws -> [String] {
        try company.desk.shortParts(on: SmallCompany.monday).map {
            "\($0.short) \($0.code): \($0.remedyWords(language))"
        }
    }

    @Test func aRemedyThatIsNotEnoughSaysHowMuchItGives() throws {
        let (company, order) = try company()
        try company.book(company.step(.receive, "AKU", "3", to: "M1", price: 100))
        #expect(try short(company) == ["4 AKU: M1 has 3 of 4"])
        #expect(try short(company, .polish) == ["4 AKU: M1 ma 3 z 4"])
        let fill = FillPickList(
            van: try company.place("W1")!, day: SmallCompany.monday, what: .short(try company.part("AKU")!, order.id))
        let said = try company.desk.perform(fill, by: company.ann).summary
        let sentences = [Language.english, .polish].map { said.sentence(Wording($0, SmallCompany.calendar)) }
        #expect(sentences[0].hasSuffix("lines 1; still missing: 1 × AKU."), "\(sentences)")
        #expect(sentences[1].hasSuffix("pozycji 1; nadal brakuje: 1 × AKU."), "\(sentences)")
        #expect(try short(company) == ["4 AKU: on pick list 1: 3 of 4; free nowhere"])
        #expect(try company.desk.shortParts(on: SmallCompany.monday)[0].missing == Quantity(1))
        try company.book(company.step(.receive, "AKU", "5", to: "M2", price: 100))
        #expect(try short(company) == ["4 AKU: on pick list 1: 3 of 4; load at M2 (5 free)"])
        #expect(
            try company.desk.perform(fill, by: company.ann).summary.sentence(Wording(.english, SmallCompany.calendar))
                .hasSuffix("lines added 1."))
        #expect(try short(company) == ["4 AKU: on pick list 1, not loaded"])
    }

    /// Another visit of Jan's wants four too.
    @Test func theSameStockIsOfferedOnce() throws {
        let (company, _) = try company()
        let (order, visit) = try company.newOrder()
        var changes = EditOrder.Changes()
        changes.parts = [PartLine(code: "AKU", quantity: 4)!]
        _ = try company.desk.perform(EditOrder(order: order.id, changes: changes), by: company.ann)
        try company.place(visit, company.jan, at: SmallCompany.at("13:30"))
        try company.book(company.step(.receive, "AKU", "5", to: "M1", price: 100))
        #expect(try short(company) == ["4 AKU: load at M1 (5 free)", "4 AKU: M1 has 1 of 4"])
        try company.book(company.step(.receive, "AKU", "4", to: "M2", price: 100))
        #expect(
            try short(company) == ["4 AKU: load at M1 (5 free)", "4 AKU: load at M2 (4 free)"],
            "what is enough comes before what is not")
    }
}
