import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

extension Desk {
    /// Jan Wilk works since 09:27 on an order for which he took two batteries along; its number is 134. It is about to be ended.
    static func withTakenParts(
        _ size: (Int, Int) = (120, 36), language: Language = .english, act: Keys = "c"
    ) throws -> Desk {
        let desk = withStock(size: size, language: language, at: "10:41")
        let store = desk.store
        let site = store.catalogue.sites[0]
        var draft = OrderDraft(customer: site.customer, site: site.id, title: "Wymiana akumulatorów", duration: 60)
        draft.parts = [PartLine(code: "AKU-12V9AH", quantity: 2)!]
        desk.anotherDesk(CreateOrder(draft))
        let order = try #require(store.orderLines.first { $0.order.title == draft.title }?.order.id)
        let visit = try #require(store.detail(order)?.visits.first?.visit.id)
        let jan = try #require(desk.state.view.technicians.first { $0.name == "Jan Wilk" }?.id)
        desk.anotherDesk(PlaceVisit(visit: visit, technician: jan, day: SmallCity.monday))
        desk.anotherDesk(DispatchVisit(visit: visit))
        let places = Dictionary(
            store.stock(on: SmallCity.monday + 1).places.map { ($0.place.code, $0.id) }
        ) { $1 }
        let battery = try #require(store.parts.first { $0.code == "AKU-12V9AH" })
        desk.anotherDesk(
            BookStock([
                StockStep(
                    .issue, part: battery.id, Quantity(2), from: places["M1"], to: places["W-07"], order: order)
            ]))
        for (act, time) in [(VisitAct.accept, "08:50"), (.travel, "08:56"), (.arrive, "09:24"), (.start, "09:27")] {
            desk.anotherDesk(ReportVisit(visit: visit, act: act, at: desk.moment(SmallCity.monday, time)))
        }
        desk.press("go")
        desk.type("134")
        desk.press(.enter, .enter, "t", act)
        return desk
    }

    /// How much of the batteries the van has.
    var batteries: Quantity? {
        let van = store.stock(on: SmallCity.monday + 1).places.first { $0.place.code == "W-07" }
        return van.flatMap { van in
            store.stock(at: van.id).first { $0.part.code == "AKU-12V9AH" }?.balance.quantity
        }
    }
}

/// What is said of parts while a visit is ended.
@Suite struct PartDialogTests {
    private let save = Keys.key(.control("s"))

    @Test func whatWasTakenAlongIsUsedWithTheCompletion() throws {
        let desk = try Desk.withTakenParts()
        #expect(
            desk.shows("2 × AKU-12V9AH taken 2") && desk.shows("of 2 on W-07") && desk.shows("Missing 1: signature."))
        desk.type("Anna Lis")
        desk.press(save)
        #expect(desk.card(134)?.state == .completed)
        #expect(desk.statusLine.contains("Used: 2 × AKU-12V9AH.") && desk.batteries == Quantity(2))
    }

    @Test func nothingSaidOfATakenPartIsMissingAndNoughtIsAnAnswer() throws {
        let desk = try Desk.withTakenParts()
        desk.press(.key(.backTab), .key(.backTab), .key(.control("u")))
        #expect(desk.shows("Missing 2: AKU-12V9AH used, signature."))
        desk.type("0")
        #expect(desk.shows("Missing 1: signature."))
        desk.press(.key(.control("u")))
        desk.type("1,5")
        #expect(desk.statusLine.contains("AKU-12V9AH is counted in whole pieces."))
    }

    @Test func moreThanWasTakenIsAskedAboutAndMayComeFromTheVan() throws {
        let desk = try Desk.withTakenParts()
        desk.type("Anna Lis")
        desk.press(.key(.backTab), .key(.backTab), .key(.control("u")))
        desk.type("3")
        desk.press(save)
        #expect(desk.statusLine.contains("only 2 were taken. 1 more from van W-07, or bought?"))
        #expect(desk.card(134)?.state == .working && desk.shows("Anna Lis"))
        desk.type(" v")
        desk.press(save)
        #expect(desk.card(134)?.state == .completed && desk.batteries == Quantity(1))
    }

    @Test func anotherPartAndAPurchaseAreTakenUp() throws {
        let desk = try Desk.withTakenParts()
        desk.type("Anna Lis")
        desk.press(.key(.backTab))
        desk.type("złączki")
        desk.press(.enter)
        #expect(desk.statusLine.contains("No part has the code “złączki”."))
        desk.type("; 1; 24,90")
        desk.press(.enter)
        #expect(desk.shows("bought") && desk.shows("VAT 23"))
        desk.type("96385074")
        desk.press(.enter)
        #expect(desk.shows("FILTR-S  used") && desk.shows("none was taken"))
        desk.type("0")
        desk.press(save)
        #expect(desk.card(134)?.state == .completed && desk.statusLine.contains("Bought: 1 × "))
    }

    @Test func partsThatAreMissingArePlannedForTheReturnVisit() throws {
        let desk = try Desk.withTakenParts(act: "n")
        #expect(desk.shows("Parts are missing  ZS/2026/000134") && desk.shows("Missing 1: missing parts."))
        desk.type("filtr-s 2 śr")
        desk.press(save)
        let order = try #require(desk.card(134)?.order)
        #expect(desk.store.detail(order)?.visits.map(\.visit.state) == [.needsParts, .open])
        #expect(desk.statusLine.contains("Planned for the return visit: 2 × FILTR-S (2026-11-25)."))
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func looks(columns: Int, rows: Int) throws {
        for (language, name) in [(Language.english, ""), (.polish, "polish-")] {
            let desk = try Desk.withTakenParts((columns, rows), language: language)
            desk.press(.key(.backTab), .key(.backTab))
            try Golden.compare(desk.text, with: "\(name)completion-parts-\(columns)x\(rows)")
            let missing = try Desk.withTakenParts((columns, rows), language: language, act: "n")
            try Golden.compare(missing.text, with: "\(name)missing-parts-\(columns)x\(rows)")
        }
    }
}
