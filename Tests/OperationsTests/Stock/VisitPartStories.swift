import DeskModel
import Operations
import ServiceModel
import Testing

@testable import Storage

/// What was used is booked with the fact that ends the visit: both, or neither.
@Suite struct VisitPartStories {
    private let wording = Wording(.english, SmallCompany.calendar)

    @Test func whatWasUsedIsBookedWithTheFactInOneEntry() throws {
        let work = try PartsAtWork()
        try work.take("AKU", "3")
        let before = try work.company.desk.journal().count
        var parts = SaidParts()
        parts.used = [try work.said("AKU", "2"), try work.said("RURA", "0")]
        parts.returned = [try work.said("AKU", "1")]
        let receipt = try work.end(.complete, parts)
        #expect(
            receipt.summary.sentence(wording)
                == "\(work.order.number), Ewa Zych, 10:00: completed, begun 09:00, signed by Anna Lis."
                + " Used: 2 × AKU. Left on the van: 1 × AKU.")
        #expect(try work.company.desk.journal().count == before + 1)
        #expect(
            try work.company.stockCells() == [
                "M1 AKU 7 700 7", "M1 RURA 10 100 10", "M1 SPR 2 100000 2", "W1 AKU 1 100 1",
            ])
        let line = try #require(try work.company.desk.parts(of: work.order.id).first)
        #expect(line.use == PartUse(taken: Quantity(3), used: Quantity(2), returned: Quantity(1)))
        try work.company.book(work.company.step(.close, order: work.order.id))
    }

    @Test func aCompletionSaysWhatBecameOfEveryPartThatWasTaken() throws {
        let work = try PartsAtWork()
        try work.take("AKU", "5")
        try work.take("RURA", "1.5")
        let number = work.order.number
        var parts = SaidParts()
        parts.used = [try work.said("AKU", "2")]
        #expect(
            try work.refused(parts)
                == "\(number) is not complete yet: 1.5 m × RURA taken along, and nothing is said of it;"
                + " 0 is an answer (--part RURA=0).")
        #expect(try work.refused(SaidParts(), .polish)?.contains("pobrano 5 × AKU, 1,5 m × RURA i nic") == true)
        #expect(throws: Refusal.self) {
            try work.company.desk.perform(
                ReportVisit(
                    visit: work.visit.id, act: .complete, started: SmallCompany.at("09:00"), signedBy: "Anna Lis"),
                by: work.company.ann)
        }
        parts.used.append(try work.said("RURA", "0"))
        try work.end(.complete, parts)
        let lines = try work.company.desk.parts(of: work.order.id)
        #expect(lines.map(\.use.used) == [Quantity(2), .zero], "what is left is accounted for before it is settled")
    }

    @Test func whatIsPartlyDoneNeedNotTellOfParts() throws {
        let work = try PartsAtWork()
        try work.take("AKU", "5")
        try work.end(.partial, SaidParts(), reason: "jutro dalej")
        #expect(try work.company.reload(work.visit).state == .partial)
    }

    @Test func aPartThatNobodyTookIsRefusedAndComesFromTheVanWhenItIsSaid() throws {
        let work = try PartsAtWork()
        try work.take("AKU", "2")
        try work.company.book(work.company.step(.transfer, "AKU", "1", from: "M1", to: "W1"))
        var parts = SaidParts()
        parts.used = [try work.said("AKU", "3")]
        #expect(
            try work.refused(parts) == "Used 3 × AKU: only 2 were taken. 1 more from van W1, or bought?")
        #expect(
            try work.refused(parts, .polish)
                == "Zużyto 3 × AKU: pobrano tylko 2. Jeszcze 1 z samochodu W1 czy zakup?")
        parts.used = [try work.said("RURA", "1.5")]
        #expect(try work.refused(parts) == "Used 1.5 m × RURA: none was taken. 1.5 m more from van W1, or bought?")
        parts.used = [try work.said("AKU", "3")]
        parts.takesFromVan = true
        try work.end(.complete, parts)
        #expect(
            try work.company.desk.parts(of: work.order.id).first?.use == PartUse(taken: Quantity(3), used: Quantity(3)))
    }

    @Test func lostBroughtBackAndOldOnesGoWhereTheyBelong() throws {
        let work = try PartsAtWork()
        try work.take("AKU", "4")
        var parts = SaidParts()
        parts.used = [try work.said("AKU", "2")]
        parts.lost = [try work.said("AKU", "1")]
        parts.returned = [try work.said("AKU", "1")]
        parts.returnedTo = try work.company.place("M1")
        parts.old = [try work.said("AKU", "2")]
        #expect(try work.refused(parts) == "Not booked: the reason is missing.")
        parts.lostReason = "fell into the shaft"
        try work.end(.complete, parts)
        #expect(try work.company.stockCells().contains("M1 AKU 7 700 7"))
        #expect(try work.company.stockCells().contains("KW AKU 2 0 2"))
        let line = try #require(try work.company.desk.parts(of: work.order.id).first)
        #expect(line.use.difference == .zero && line.use.lost == Quantity(1))
    }

    @Test func moreThanWasTakenIsNotGivenBack() throws {
        let work = try PartsAtWork()
        try work.take("AKU", "2")
        var parts = SaidParts()
        parts.returned = [try work.said("AKU", "3")]
        #expect(
            try work.refused(parts)
                == "Not booked: order \(work.order.number.short) holds 2 of AKU at W1.")
        parts.returned = [try work.said("AKU", "0.5")]
        #expect(try work.refused(parts) == "Not booked: AKU is counted in whole pieces.")
        parts.returned = [try work.said("AKU", "-1")]
        #expect(try work.refused(parts)?.hasPrefix("Not booked: the quantity has to be above 0") == true)
    }

    @Test func whatWasBoughtGoesOverTheVanAndIsUsed() throws {
        let work = try PartsAtWork()
        var parts = SaidParts()
        parts.bought = [SaidPurchase(title: "Kolanko 15", Quantity(2), price: 2490, vat: .reduced)]
        let receipt = try work.end(.complete, parts)
        #expect(receipt.summary.sentence(wording).hasSuffix(" Bought: 2 × ZAK-000001. Used: 2 × ZAK-000001.") == true)
        let part = try #require(try work.company.desk.parts().first { $0.code == "ZAK-000001" })
        #expect(part.name == "Kolanko 15" && part.vat == .reduced && part.isOutsideCatalogue)
        #expect(try work.company.stockCells().allSatisfy { !$0.contains("ZAK") })
        try work.company.book(work.company.step(.close, order: work.order.id))
    }

    @Test func whatIsMissingIsPlannedForTheReturnVisit() throws {
        let work = try PartsAtWork()
        try work.take("AKU", "2")
        var parts = SaidParts()
        parts.used = [try work.said("AKU", "2")]
        parts.missing = [
            MissingPart("AKU", Quantity(1), expected: SmallCompany.monday + 3),
            MissingPart("USZCZELKA", Quantity("1.5")!),
        ]
        #expect(try work.refused(parts)?.contains("needs-parts") == true, "what is complete lacks nothing")
        let receipt = try work.end(.needsParts, parts)
        #expect(
            receipt.summary.sentence(wording)
                == "\(work.order.number), Ewa Zych, 10:00: needs parts, begun 09:00: 1 × AKU (2026-11-26), 1.5 × USZCZELKA."
                + " Return visit 2 is open. Used: 2 × AKU."
                + " Planned for the return visit: 1 × AKU (2026-11-26), 1.5 × USZCZELKA.")
        let order = try work.company.reload(work.order)
        #expect(order.parts == [PartLine(code: "AKU", quantity: 3)!, PartLine(code: "USZCZELKA", quantity: 2)!])
        #expect(order.state == .inProgress)
    }

    @Test func aDayThatIsOverIsNoDayOnWhichSomethingIsExpected() throws {
        let work = try PartsAtWork()
        var parts = SaidParts()
        parts.missing = [MissingPart("AKU", Quantity(1), expected: SmallCompany.monday - 1)]
        #expect(try work.refused(.needsParts, parts) != nil)
        parts.missing = [MissingPart("AKU", Quantity("0.5")!)]
        #expect(try work.refused(.needsParts, parts) == "Not booked: AKU is counted in whole pieces.")
    }

    /// A fact is never unwritten; what did not happen takes what was booked with it along.
    @Test func aCompletionThatDidNotHappenTakesItsPartsBack() throws {
        let work = try PartsAtWork()
        try work.take("AKU", "3")
        let before = try work.company.stockCells()
        var parts = SaidParts()
        parts.used = [try work.said("AKU", "2")]
        parts.bought = [SaidPurchase(title: "Kolanko", Quantity(1), price: 500)]
        parts.old = [try work.said("AKU", "2")]
        try work.end(.complete, parts)
        let withdraw = CorrectReport(visit: work.visit.id, act: .withdraw, reason: "inny obiekt")
        let receipt = try work.company.desk.perform(withdraw, by: work.company.ann)
        #expect(
            receipt.summary.sentence(wording).hasSuffix(" What was booked of parts with it is taken back."))
        #expect(try work.company.stockCells() == before)
        let line = try #require(try work.company.desk.parts(of: work.order.id).first)
        #expect(line.use.used == .zero && line.use.difference == Quantity(3))
        #expect(try work.company.store.read { try $0.wrongOrderParts() }.isEmpty)
        // Told again, it is booked again.
        try work.end(.complete, parts)
        #expect(try work.company.desk.parts(of: work.order.id).first?.use.used == Quantity(2))
    }

    @Test func partsThatHaveGoneOnKeepTheirFact() throws {
        let work = try PartsAtWork()
        try work.take("AKU", "2")
        var parts = SaidParts()
        parts.used = [try work.said("AKU", "2")]
        parts.old = [try work.said("AKU", "1")]
        try work.end(.complete, parts)
        try work.company.book(work.company.step(.scrap, "AKU", "1", from: "KW", reason: "stary"))
        let before = try work.company.stockCells()
        let withdraw = CorrectReport(visit: work.visit.id, act: .withdraw, reason: "inny obiekt")
        let refusal = #expect(throws: Refusal.self) {
            try work.company.desk.perform(withdraw, by: work.company.ann)
        }
        #expect(refusal?.code == "undo-needed")
        #expect(try work.company.stockCells() == before)
        #expect(try work.company.reload(work.visit).state == .completed)
    }
}
