import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

extension Desk {
    /// A warehouse with ten of two parts, a van with two of one of them, and an order of tomorrow that lacks the other. Its
    /// number is 133.
    static func withStock(
        size: (Int, Int) = (120, 36), language: Language = .english, at time: String = "07:40"
    ) -> Desk {
        let desk = Desk(size: size, language: language, at: time)
        desk.takeStock()
        return desk
    }

    /// The same at this desk.
    func takeStock() {
        func part(_ code: String, _ name: String, _ ean: String) {
            var changes = SavePart.Changes()
            (changes.code, changes.name, changes.price, changes.ean) = (code, name, 8990, ean)
            anotherDesk(SavePart(changes))
        }
        func place(_ code: String, _ kind: StockPlaceKind, _ technician: Technician.ID? = nil) {
            var changes = SaveStockPlace.Changes()
            (changes.code, changes.name, changes.kind) = (code, code, kind)
            changes.technician = technician.map { .set($0) }
            anotherDesk(SaveStockPlace(changes))
        }
        part("AKU-12V9AH", "Akumulator 12 V 9 Ah", "5901234123457")
        part("FILTR-S", "Filtr siatkowy S", "96385074")
        let jan = state.view.technicians.first { $0.name == "Jan Wilk" }?.id
        place("M1", .warehouse)
        place("K", .quarantine)
        place("W-07", .van, jan)
        let places = Dictionary(
            store.stock(on: Day(iso: "2026-11-24")!).places.map { ($0.place.code, $0.id) }
        ) { $1 }
        let parts = store.parts
        for part in parts {
            anotherDesk(
                BookStock([StockStep(.receive, part: part.id, Quantity(10), to: places["M1"], price: 6120)]))
        }
        anotherDesk(
            BookStock([
                StockStep(.transfer, part: parts[0].id, Quantity(2), from: places["M1"], to: places["W-07"])
            ]))
        anotherDesk(SetStockMinimum(place: places["W-07"]!, part: parts[0].id, Quantity(4)))
        let site = store.catalogue.sites[0]
        var draft = OrderDraft(customer: site.customer, site: site.id, title: "Filtr przecieka", duration: 60)
        draft.parts = [PartLine(code: "FILTR-S", quantity: 2)!]
        anotherDesk(CreateOrder(draft))
        if let order = store.orderLines.first(where: { $0.order.title == draft.title })?.order.id,
            let visit = store.detail(order)?.visits.first?.visit.id, let jan
        {
            let placed = store.perform(
                PlaceVisit(visit: visit, technician: jan, day: SmallCity.monday + 1), by: "bob@hq")
            if case .failure(let refusal) = placed { Issue.record("\(refusal)") }
            look()
        }
    }

    /// The pick list of tomorrow, open.
    static func atPickList(size: (Int, Int) = (120, 36), language: Language = .english) -> Desk {
        let desk = withStock(size: size, language: language)
        desk.press("8", "p")
        return desk
    }
}

/// The stock at the console.
@Suite struct StockStories {
    @Test func eightShowsWhatIsShortPlacesMovesAndWhatIsHeld() {
        let desk = Desk.withStock()
        desk.press("8")
        #expect(desk.shows("Short for") && desk.shows("load at M1 (10 free)"))
        #expect(desk.statusLine.contains("2 × Filtr siatkowy S short for order 133, Jan Wilk"))
        #expect(desk.shows("Places 3") && desk.shows("W-07  Jan Wilk  1 part") && desk.shows("1 under the least"))
        desk.press("w", "w")
        #expect(desk.shows("Newest moves") && desk.statusLine.contains("2 × AKU-12V9AH moved M1 → W-07; value 122.40"))
        desk.press("w")
        #expect(desk.shows("No order holds parts."))
    }

    @Test func aRemedyReservesThePartAndPutsItOnTheVansList() {
        let desk = Desk.withStock()
        desk.press("8", .enter)
        #expect(desk.statusLine.contains("Pick list 1 for W-07") && desk.statusLine.contains("u takes it back"))
        #expect(desk.shows("on pick list 1, not loaded"))
        desk.press("www")
        #expect(desk.shows("Held for orders 1") && desk.shows("FILTR-S"))
        desk.press(.tab, .enter)
        #expect(desk.shows("Pick list 1  Jan Wilk"))
    }

    @Test func thePartsFollowThePlaceUnderTheCursor() {
        let desk = Desk.withStock()
        desk.press("8", .tab, "kk")
        #expect(desk.statusLine.contains("M1, warehouse") && desk.shows("M1  M1  2 parts"))
        desk.press(.tab, "j")
        #expect(desk.statusLine.contains("FILTR-S, Filtr siatkowy S: 10"))
        desk.press(.tab, .tab)
        #expect(desk.statusLine.contains("W-07, van"))
        desk.press(.tab)
        #expect(desk.shows("W-07  Jan Wilk  1 part"))
    }

    @Test func thePointerReachesALineOfAnotherPane() {
        let desk = Desk.withStock()
        desk.press("8")
        desk.click("0.00")
        #expect(desk.statusLine.contains("K, quarantine"))
    }

    @Test func fromThePickListToTheVan() {
        let desk = Desk.atPickList()
        #expect(desk.shows("Pick list 1  Jan Wilk") && desk.shows("0 of 2 ticked"))
        desk.press(.tab)
        desk.type("96385074")
        desk.press(.enter)
        #expect(desk.shows("1 of 2 ticked"))
        desk.type("5900000000000")
        desk.press(.enter)
        #expect(desk.shows("No part has the code or EAN “5900000000000”."))
        desk.press(.escape, "L")
        #expect(desk.statusLine.contains("Pick list 1 loaded onto W-07: 2 × FILTR-S"))
        #expect(desk.shows("1 loaded"))
        desk.press(.escape)
        #expect(desk.shows("2 parts for 2 visits"), "what is not in the catalogue is short still\n\(desk.text)")
    }

    @Test func whatWasMovedSinceTheCountBeganIsCountedAgain() throws {
        let desk = Desk.withStock()
        desk.press("8", "c")
        #expect(desk.shows("Count  W-07") && desk.shows("expected"))
        desk.type("3")
        let (places, parts) = (desk.store.stock(on: SmallCity.monday + 1).places, desk.store.parts)
        let van = try #require(places.first { $0.place.code == "W-07" }?.id)
        let store = try #require(places.first { $0.place.code == "M1" }?.id)
        desk.anotherDesk(
            BookStock([StockStep(.transfer, part: parts[0].id, Quantity(1), from: store, to: van)]), isSeen: false)
        desk.press(.key(.control("s")))
        #expect(desk.statusLine.contains("1 move of AKU-12V9AH at W-07 since you began; count again."))
        #expect(desk.shows("Count  W-07") && desk.shows("counted 0 of"))
        desk.type("3")
        desk.press(.key(.control("s")))
        #expect(!desk.shows("Count  W-07"))
    }

    @Test func aScannerInACountGoesToItsPart() {
        let desk = Desk.withStock()
        desk.press("8", "c")
        desk.type("96385074")
        desk.press(.tab)
        desk.type("1")
        #expect(desk.shows("FILTR-S") && desk.shows("+1"))
        desk.press(.escape)
        #expect(desk.shows("Esc again throws away"))
        desk.press(.escape)
        #expect(!desk.shows("Count  W-07"))
    }

    @Test func partsAreFilteredByNameVanAndLeast() {
        let desk = Desk.withStock()
        desk.press("8", "/")
        desk.type("part:AKU")
        desk.press(.enter)
        #expect(desk.shows("Nothing matches the filter."))
        desk.press(.tab, "/")
        desk.press(.key(.control("u")))
        desk.type("min")
        desk.press(.enter)
        #expect(desk.shows("Places 1") && desk.shows("W-07"))
    }

    @Test func theBoardKnowsWhoseOrderAsksForAPart() {
        let desk = Desk.withStock()
        desk.press("/")
        desk.type("part:filtr")
        #expect(desk.shows("days match"), "\(desk.text)")
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func looks(columns: Int, rows: Int) throws {
        for (language, name) in [(Language.english, ""), (.polish, "polish-")] {
            let desk = Desk.withStock(size: (columns, rows), language: language)
            desk.press("8")
            try Golden.compare(desk.text, with: "\(name)stock-\(columns)x\(rows)")
            desk.press(.tab)
            try Golden.compare(desk.text, with: "\(name)stock-places-\(columns)x\(rows)")
            desk.press(.enter)
            try Golden.compare(desk.text, with: "\(name)stock-place-\(columns)x\(rows)")
            desk.press("c")
            desk.type("1")
            try Golden.compare(desk.text, with: "\(name)stock-count-\(columns)x\(rows)")
            desk.press(.escape, .escape, "m")
            try Golden.compare(desk.text, with: "\(name)stock-in-hand-\(columns)x\(rows)")
            desk.press(.escape, "p", .space, .tab)
            desk.type("5901")
            try Golden.compare(desk.text, with: "\(name)pick-list-\(columns)x\(rows)")
        }
    }
}

/// Stories of the stock's keys.
let stockStories: [String: Story] = [
    "screen.stock": {
        let desk = Desk.withStock()
        desk.press("8")
        #expect(desk.shows("Short for"))
    },
    "stock.open": {
        let desk = Desk.withStock()
        desk.press("8", .enter)
        #expect(desk.statusLine.contains("Pick list 1 for W-07"))
        desk.press(.tab, "kk", .enter)
        #expect(desk.shows("M1  M1") && desk.shows("AKU-12V9AH"))
    },
    "stock.order": {
        let desk = Desk.withStock()
        desk.press("8", "i")
        #expect(desk.state.screen == .order && desk.shows("Filtr przecieka"))
    },
    "stock.move": {
        let desk = Desk.withStock()
        desk.press("8", .tab, "kk", .enter, "m")
        #expect(desk.shows("In hand: AKU-12V9AH from M1, 8 free. Which place?"))
        #expect(
            desk.shows("Enter put down here") && !desk.shows("m move parts") && !desk.shows("Enter remedy"),
            "\(desk.text)")
        desk.press("G", .enter)
        desk.type("9")
        #expect(desk.shows("! only 8 free there"))
        desk.press(.enter)
        #expect(desk.statusLine.contains("M1 has 8"))
        desk.press(.enter)
        desk.type("3; na jutro")
        desk.press(.enter)
        #expect(desk.statusLine.contains("3 × AKU-12V9AH moved M1 → K"), "\(desk.text)")
        #expect(!desk.shows("In hand"))
        desk.press("u")
        #expect(desk.store.journal.count > 1)
    },
    "stock.count": {
        let desk = Desk.withStock()
        desk.press("8", "c")
        desk.type("1")
        #expect(desk.shows("counted 1 of 1, differences 1"))
        desk.press(.key(.control("s")))
        #expect(desk.statusLine.contains("Counted 1 × AKU-12V9AH less at W-07"))
    },
    "stock.pick": {
        let desk = Desk.withStock()
        desk.press("8", "p")
        #expect(desk.shows("Pick list 1  Jan Wilk") && !desk.shows("Esc board"))
        desk.press(.escape, "p")
        #expect(desk.shows("Pick list 1  Jan Wilk"))
    },
    "stock.least": {
        let desk = Desk.withStock()
        desk.press("8", "a")
        #expect(desk.statusLine.contains("Pick list 1 for W-07"))
        desk.press("a")
        #expect(desk.statusLine.contains("What W-07 lacks is on pick list 1 already."))
    },
    "stock-place.least": {
        let desk = Desk.withStock()
        desk.press("8", .tab, .enter, "a")
        #expect(desk.statusLine.contains("Pick list 1 for W-07"))
    },
    "stock.remedy": {
        let desk = Desk.withStock()
        desk.press("8", "+")
        #expect(desk.statusLine.contains("Pick list 1 for W-07") && desk.shows("on pick list 1, not loaded"))
        desk.press("+")
        #expect(desk.statusLine.contains("It is on pick list 1 already"))
        desk.press("u")
        #expect(desk.shows("load at M1 (10 free)"))
    },
    "stock.mark": {
        let desk = Desk.withStock()
        desk.press("8", .tab, "k", .space)
        #expect(desk.statusLine.contains("It is a heading"))
        desk.press("j", .space)
        #expect(desk.shows("1 marked"))
    },
    "stock.mark-all": {
        let desk = Desk.withStock()
        desk.press("8", .tab, "*")
        #expect(desk.shows("3 marked"))
        desk.press("a")
        #expect(desk.shows("Pick lists") && desk.shows("W-07"))
    },
    "stock.pane": {
        let desk = Desk.withStock()
        desk.press("8", .tab)
        #expect(desk.statusLine.contains("W-07, van"))
    },
    "stock.beside": {
        let desk = Desk.withStock()
        desk.press("8", "w")
        #expect(desk.statusLine.contains("AKU-12V9AH, Akumulator 12 V 9 Ah: 2, min 4."))
        desk.press("w")
        #expect(desk.shows("Newest moves"))
    },
    "stock.day-before": {
        let desk = Desk.withStock()
        desk.press("8", "<")
        #expect(desk.shows("Short for Mon 23"), "\(desk.text)")
    },
    "stock.day-after": {
        let desk = Desk.withStock()
        desk.press("8", ">")
        #expect(desk.shows("Nothing is short for"))
    },
    "pick.tick": {
        let desk = Desk.atPickList()
        desk.press(.space)
        #expect(desk.shows("[x]") && desk.shows("1 of 2 ticked"))
        desk.press(.space)
        #expect(desk.shows("0 of 2 ticked"))
    },
    "pick.tick-all": {
        let desk = Desk.atPickList()
        desk.press("*")
        #expect(desk.shows("2 of 2 ticked"))
        desk.press("*")
        #expect(desk.statusLine.contains("No line is left that needs no numbers"))
    },
    "pick.more": {
        let desk = Desk.atPickList()
        desk.press("+")
        let quantities = desk.store.pickList(.numbered(1))?.lines.map(\.line.quantity) ?? []
        #expect(quantities.contains(Quantity(3)), "\(quantities) \(desk.text)")
        #expect(desk.statusLine.hasPrefix("Pick list 1: 3 ") && !desk.shows("lines ticked"), "\(desk.statusLine)")
    },
    "pick.less": {
        let desk = Desk.atPickList()
        desk.press("-")
        #expect(desk.store.pickList(.numbered(1))?.lines.contains { $0.line.quantity == Quantity(1) } == true)
        desk.press("-")
        #expect(desk.statusLine.contains("It is one already"))
    },
    "pick.scan": {
        let desk = Desk.atPickList()
        desk.press(.tab)
        desk.type("filtr-s")
        desk.press(.enter)
        #expect(desk.shows("1 of 2 ticked"))
        desk.type("filtr-s")
        desk.press(.enter)
        #expect(desk.shows("FILTR-S is ticked already."))
        desk.press(.escape)
        #expect(!desk.shows("Nothing was changed") && desk.shows("1 of 2 ticked"))
    },
    "pick.load": {
        let desk = Desk.atPickList()
        desk.press("L")
        #expect(desk.statusLine.contains("Nothing is ticked that is not loaded yet"))
        desk.press(.space, "L")
        #expect(desk.statusLine.contains("Pick list 1 loaded onto W-07"))
    },
    "pick.fill": {
        let desk = Desk.atPickList()
        desk.press("a")
        #expect(desk.statusLine.contains("What W-07 lacks is on pick list 1 already."))
    },
    "pick.print": {
        let desk = Desk.atPickList()
        desk.press("E")
        #expect(desk.shows("pick-list-1.txt"))
        desk.press(.enter)
        #expect(desk.exported.first?.path == "pick-list-1.txt" && desk.statusLine.contains("Saved: pick-list-1.txt."))
    },
    "order-page.parts": {
        let desk = Desk.withStock()
        desk.press("8", "i", "/")
        desk.type("filtr-s")
        desk.press(.enter, "M")
        #expect(desk.shows("Parts for ZS/2026/000133") && desk.shows("reserve in a warehouse"))
        desk.press(.tab, .tab, .tab)
        desk.type("M1")
        desk.press(.key(.control("s")))
        #expect(desk.statusLine.contains("2 × FILTR-S reserved in M1 for order 133"))
    },
]
