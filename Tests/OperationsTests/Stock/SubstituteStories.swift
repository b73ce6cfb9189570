import DeskModel
import Operations
import ServiceModel
import Testing

@testable import Storage

/// Parts that may stand for others, and kits.
@Suite struct SubstituteStories {
    /// AKU may be replaced by AKU-B; ZESTAW is two batteries and three metres of pipe.
    private func work(planning parts: [PartLine]) throws -> PartsAtWork {
        let work = try PartsAtWork()
        var changes = SavePart.Changes()
        (changes.code, changes.name) = ("AKU-B", "Akumulator B")
        _ = try work.company.desk.perform(SavePart(changes), by: work.company.ann)
        changes = SavePart.Changes()
        changes.substitutes = ["AKU-B"]
        _ = try work.company.desk.perform(SavePart(part: try work.company.part("AKU"), changes), by: work.company.ann)
        changes = SavePart.Changes()
        (changes.code, changes.name) = ("ZESTAW", "Zestaw")
        changes.kit = [PartLine(code: "AKU", quantity: 2)!, PartLine(code: "RURA", quantity: 3)!]
        _ = try work.company.desk.perform(SavePart(changes), by: work.company.ann)
        var plan = EditOrder.Changes()
        plan.parts = parts
        _ = try work.company.desk.perform(EditOrder(order: work.order.id, changes: plan), by: work.company.ann)
        return work
    }

    private func short(_ work: PartsAtWork) throws -> [String] {
        try work.company.desk.shortParts(on: SmallCompany.monday).map {
            "\($0.short) \($0.code): \($0.remedyWords(.english))"
        }
    }

    @Test func whatStandsForAPartIsARemedyWhereThePartIsNowhere() throws {
        let work = try work(planning: [PartLine(code: "AKU", quantity: 2)!])
        #expect(try short(work) == ["2 AKU: load at M1 (10 free)"])
        try work.company.book(work.company.step(.scrap, "AKU", "10", from: "M1", reason: "flood"))
        #expect(try short(work) == ["2 AKU: free nowhere"])
        try work.company.book(work.company.step(.receive, "AKU-B", "5", to: "M2", price: 90))
        #expect(try short(work) == ["2 AKU: AKU-B instead: load at M2 (5 free)"])
        try work.company.book(work.company.step(.transfer, "AKU-B", "2", from: "M2", to: "W1"))
        #expect(try short(work) == ["2 AKU: AKU-B instead: W1 has 2 free"])
    }

    @Test func aSubstituteOnThePickListIsTakenAndToldOnTheOrder() throws {
        let work = try work(planning: [PartLine(code: "AKU", quantity: 2)!])
        try work.company.book(
            work.company.step(.scrap, "AKU", "9", from: "M1", reason: "flood"),
            work.company.step(.receive, "AKU-B", "5", to: "M1", price: 90))
        let van = try work.company.place("W1")!
        _ = try work.company.desk.perform(MakePickList(van: van, day: SmallCompany.monday), by: work.company.ann)
        let list = try work.company.desk.pickList(1)
        #expect(list.lines.map { "\($0.line.quantity) \($0.part.code)" } == ["1 AKU", "1 AKU-B"])
        _ = try work.company.desk.perform(TickPickLines(list: list.list.id, lines: []), by: work.company.ann)
        _ = try work.company.desk.perform(LoadPickList(list: list.list.id), by: work.company.ann)
        #expect(try short(work).isEmpty, "what stands for it and is held for the order counts")
        let lines = try work.company.desk.parts(of: work.order.id)
        #expect(lines.map(\.standsFor) == [nil, "AKU"])
        #expect(lines.last?.words(.english).hasSuffix("instead of AKU") == true)
        var parts = SaidParts()
        parts.used = [try work.said("AKU", "1"), try work.said("AKU-B", "1")]
        try work.end(.complete, parts)
        try work.company.book(work.company.step(.close, order: work.order.id))
    }

    @Test func aKitIsBookedAsWhatItConsistsOf() throws {
        let work = try work(planning: [PartLine(code: "ZESTAW", quantity: 1)!])
        #expect(try short(work) == ["2 AKU: load at M1 (10 free)", "3 RURA: load at M1 (10 m free)"])
        try work.company.book(work.company.step(.reserve, "ZESTAW", "1", from: "M1", order: work.order.id))
        #expect(try work.company.stockCells().isSuperset(of: ["M1 AKU 10 1000 8", "M1 RURA 10 100 7"]))
        try work.take("ZESTAW", "1")
        #expect(try short(work).isEmpty)
        let lines = try work.company.desk.parts(of: work.order.id)
        #expect(lines.map(\.code) == ["AKU", "RURA"] && lines.map(\.kits) == [["ZESTAW"], ["ZESTAW"]])
        var parts = SaidParts()
        parts.used = [try work.said("ZESTAW", "1")]
        try work.end(.complete, parts)
        #expect(try work.company.desk.parts(of: work.order.id).map(\.use.used) == [Quantity(2), Quantity(3)])
    }

    @Test func aKitIsNeitherBoughtNorCountedNorWithinItself() throws {
        let work = try work(planning: [])
        let refusal = #expect(throws: Refusal.self) {
            try work.company.book(work.company.step(.receive, "ZESTAW", "1", to: "M1", price: 1))
        }
        #expect(
            refusal?.sentence(Wording(.english, SmallCompany.calendar))
                == "ZESTAW is a kit: book what it consists of: 2 × AKU, 3 × RURA.")
        var changes = SavePart.Changes()
        (changes.code, changes.name) = ("WIEKSZY", "Większy zestaw")
        changes.kit = [PartLine(code: "ZESTAW", quantity: 2)!]
        _ = try work.company.desk.perform(SavePart(changes), by: work.company.ann)
        changes = SavePart.Changes()
        changes.kit = [PartLine(code: "WIEKSZY", quantity: 1)!]
        #expect(throws: Refusal.stock(.kitCircle(code: "ZESTAW", line: "WIEKSZY"))) {
            try work.company.desk.perform(
                SavePart(part: try work.company.part("ZESTAW"), changes), by: work.company.ann)
        }
        try work.take("WIEKSZY", "1")
        #expect(try work.company.desk.parts(of: work.order.id).map(\.use.taken) == [Quantity(4), Quantity(6)])
    }
}
