import DeskModel
import Operations
import ServiceModel
import Testing

@testable import Storage

/// What is typed of parts and cannot be, and that the sentence says why.
@Suite struct StockInputStories {
    private func sentence(_ work: () throws -> Void, _ language: Language = .english) -> String? {
        do {
            try work()
            return nil
        } catch let refusal as Refusal {
            return refusal.sentence(Wording(language, SmallCompany.calendar))
        } catch { return "\(error)" }
    }

    @Test func aSerialNumberHasNoBlanksAroundItAndIsNotEmpty() throws {
        let company = try SavedStock.company()
        func receive(_ serial: String) throws {
            try company.book(company.step(.receive, "SPR", "1", to: "M1", price: 100, serials: [serial]))
        }
        #expect(sentence { try receive("") } == "Not booked: a serial number is empty.")
        #expect(sentence { try receive(" \t ") } == "Not booked: a serial number is empty.")
        try receive("  Z1 ")
        #expect(try company.store.read { try $0.serial("Z1") } != nil)
        #expect(sentence { try receive("Z1") } == "Not booked: serial number Z1 is known already, or was said twice.")
        try company.book(company.step(.transfer, "SPR", "1", from: "M1", to: "W1", serials: ["Z1 "]))
        #expect(try company.stockCells() == ["W1 SPR 1 100 1"])
    }

    @Test func aPartWithoutSerialNumbersSaysSo() throws {
        let company = try SavedStock.company()
        try company.book(company.step(.receive, "AKU", "3", to: "M1", price: 100))
        func move(_ language: Language) -> String? {
            sentence(
                {
                    try company.book(company.step(.transfer, "AKU", "1", from: "M1", to: "W1", serials: ["q"]))
                }, language)
        }
        #expect(move(.english) == "Not booked: AKU has no serial numbers.")
        #expect(move(.polish) == "Nie zaksięgowano: AKU nie ma numerów seryjnych.")
    }

    @Test func halfAPieceOnAPickListIsRefusedAsSuch() throws {
        let company = try SavedStock.company()
        let van = try company.place("W1")!
        try company.book(company.step(.receive, "AKU", "3", to: "M1", price: 100))
        _ = try company.desk.perform(
            SetStockMinimum(place: van, part: try company.part("AKU")!, Quantity(2)), by: company.ann)
        _ = try company.desk.perform(MakePickList(van: van, day: SmallCompany.monday), by: company.ann)
        let list = try company.desk.pickList(1).list.id
        func tick(_ quantity: String?, _ serials: [String] = []) throws {
            _ = try company.desk.perform(
                TickPickLines(list: list, lines: [1], quantity: quantity.flatMap { Quantity($0) }, serials: serials),
                by: company.ann)
        }
        #expect(sentence { try tick("1.5") } == "Not booked: AKU is counted in whole pieces.")
        for nothing in ["-1", "0"] {
            #expect(sentence { try tick(nothing) }?.contains("the quantity has to be above 0") == true)
        }
        #expect(sentence { try tick(nil, ["q"]) } == "Not booked: AKU has no serial numbers.")
    }

    @Test(arguments: [StockOp.reserve, .issue, .transfer, .scrap])
    func halfAKitIsRefusedAsHalfAPieceIs(op: StockOp) throws {
        let company = try SavedStock.company()
        try company.book(company.step(.receive, "AKU", "6", to: "M1", price: 100))
        var changes = SavePart.Changes()
        (changes.code, changes.name, changes.kit) = ("KIT", "KIT", [PartLine(code: "AKU", quantity: 2)!])
        _ = try company.desk.perform(SavePart(changes), by: company.ann)
        let order = try company.newOrder(by: company.ann).0
        func book(_ quantity: String) throws {
            try company.book(
                company.step(op, "KIT", quantity, from: "M1", to: "W1", order: order.id, reason: "złom"))
        }
        #expect(sentence { try book("0.5") } == "Not booked: KIT is counted in whole pieces.")
        #expect(sentence { try book("1") } == nil)
    }

    @Test func aPartOfTheCatalogueSaysWhatIsWrongWithIt() throws {
        let company = try SavedStock.company()
        func save(_ change: (inout SavePart.Changes) -> Void) throws {
            var changes = SavePart.Changes()
            (changes.code, changes.name) = ("X5", "Zly")
            change(&changes)
            _ = try company.desk.perform(SavePart(changes), by: company.ann)
        }
        #expect(sentence { try save { $0.price = -500 } }?.contains("“-5.00” is below 0.") == true)
        #expect(sentence { try save { $0.substitutes = ["X5"] } }?.contains("“X5” is that itself") == true)
    }

    @Test func aListForADayThatIsOverIsNotMade() throws {
        let company = try SavedStock.company()
        let van = try company.place("W1")!
        try company.book(company.step(.receive, "AKU", "3", to: "M1", price: 100))
        _ = try company.desk.perform(
            SetStockMinimum(place: van, part: try company.part("AKU")!, Quantity(2)), by: company.ann)
        let said = sentence {
            _ = try company.desk.perform(MakePickList(van: van, day: SmallCompany.monday - 3), by: company.ann)
        }
        #expect(said?.contains("is over") == true, "\(String(describing: said))")
    }

    @Test(arguments: ["RURA=1.5", "RURA=1,5"])
    func aPlanOfPartsIsOfWholeNumbers(_ words: String) {
        #expect(throws: InputFault.notWhole(String(words.dropFirst(5)))) { try WorkWords.part(words) }
        #expect(throws: InputFault.notANumber("RURA=dużo")) { try WorkWords.part("RURA=dużo") }
        let said = InputFault.notWhole("1.5")
        #expect(
            Refusal.desk(.invalid(field: .part, said)).sentence(Wording(.english, SmallCompany.calendar))
                .contains("whole numbers only here"))
    }

    @Test func aKitThatWouldHoldItselfIsACircle() throws {
        let company = try SavedStock.company()
        func kit(_ code: String, of line: String) throws {
            var changes = SavePart.Changes()
            (changes.code, changes.name) = (code, code)
            changes.kit = [PartLine(code: line, quantity: 1)!]
            let known = try company.store.read { try $0.part(code: code)?.id }
            _ = try company.desk.perform(SavePart(part: known, changes), by: company.ann)
        }
        try kit("K1", of: "AKU")
        try kit("K2", of: "K1")
        try kit("K3", of: "K2")
        #expect(sentence { try kit("K1", of: "K3") } == "K1 would consist of itself in a circle: K3 holds K1.")
        #expect(sentence { try kit("K1", of: "K1") } == "K1 cannot consist of itself.")
        #expect(sentence { try kit("K1", of: "AKU") } == nil)
    }
}
