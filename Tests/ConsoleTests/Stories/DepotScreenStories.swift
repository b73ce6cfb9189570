import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// Stops at warehouses and missing parts as board, day and map show them.
@Suite struct DepotScreenStories {
    /// Vans stop at M1, which has ten batteries; Ewa's W-07 has none. Order 125 waits and takes four along.
    static func desk(size: (Int, Int) = (120, 36), language: Language = .english) -> Desk {
        let desk = Desk(size: size, language: language)
        var part = SavePart.Changes()
        (part.code, part.name, part.price) = ("AKU-12V9AH", "Akumulator 12 V 9 Ah", 8990)
        desk.anotherDesk(SavePart(part))
        func place(_ code: String, _ kind: StockPlaceKind, _ technician: Technician.ID? = nil) {
            var changes = SaveStockPlace.Changes()
            (changes.code, changes.name, changes.kind) = (code, code, kind)
            changes.technician = technician.map { .set($0) }
            desk.anotherDesk(SaveStockPlace(changes))
        }
        place("M1", .warehouse)
        place("W-07", .van, desk.store.view.technicians.first?.id)
        let places = desk.store.stock(on: Day(iso: "2026-11-24")!).places.map(\.place)
        let battery = desk.store.parts[0].id
        desk.anotherDesk(BookStock([StockStep(.receive, part: battery, Quantity(10), to: places[0].id, price: 6120)]))
        desk.anotherDesk(
            BookStock([StockStep(.transfer, part: battery, Quantity(2), from: places[0].id, to: places[1].id)]))
        let warehouse = places.first { $0.code == "M1" }!
        desk.anotherDesk(
            SaveDepot(
                place: warehouse.id,
                SaveDepot.Content(
                    location: Coordinate(latitude: 52.32, longitude: 20.93)!, opens: TimeOfDay(hour: 6)!,
                    closes: TimeOfDay(hour: 18)!, minutes: 10)))
        plan(desk, 125, batteries: 4)
        return desk
    }

    private static func plan(_ desk: Desk, _ number: Int, batteries: Int) {
        var changes = EditOrder.Changes()
        changes.parts = [PartLine(code: "AKU-12V9AH", quantity: batteries)!]
        desk.anotherDesk(EditOrder(order: desk.card(number)!.order, changes: changes))
    }

    /// Order 125 dropped on Ewa's Monday.
    static func droppedDesk(size: (Int, Int) = (120, 36), language: Language = .english) -> Desk {
        let desk = desk(size: size, language: language)
        let ewa = desk.store.view.technicians.first!.id
        desk.anotherDesk(PlaceVisit(visit: desk.card(125)!.id, technician: ewa, day: Day(iso: "2026-11-23")!))
        return desk
    }

    @Test func thePriceSaysTheStopThatAPlaceNeeds() {
        let desk = Self.desk()
        desk.press(.tab, "jjjj", "m", "1")
        #expect(desk.shows("stop at M1"), "\(desk.text)")
    }

    @Test func withoutPartsTheCellSaysXPartsAndTheLineWhatIsMissing() {
        let desk = Self.desk()
        Self.plan(desk, 125, batteries: 40)
        desk.press(.tab, "jjjj", "m", .tab)
        #expect(desk.shows("x parts"), "\(desk.text)")
        #expect(desk.shows("AKU-12V9AH (needs 40, has 2)"), "\(desk.text)")
    }

    @Test func boardDayAndMapShowTheStop() {
        let desk = Self.droppedDesk()
        #expect(desk.shows("⌂"), "\(desk.text)")
        desk.press("z")
        #expect(desk.shows("⌂ M1"), "\(desk.text)")
        desk.press("3")
        #expect(desk.shows("⌂M1") && desk.shows("2 × AKU-12V9AH"), "\(desk.text)")
    }

    @Test func aVisitWhosePartsHaveGoneCarriesAP() {
        let desk = Self.droppedDesk()
        Self.plan(desk, 125, batteries: 30)
        let cell = desk.store.view.sheets.values.first { $0.stops.contains { $0.visit == desk.card(125)!.id } }
        #expect(cell?.lacksOnlyParts == true)
        #expect(desk.text.contains("P"), "\(desk.text)")
        desk.press("z")
        #expect(desk.shows("[2P]") && desk.shows("! parts"), "\(desk.text)")
    }
}
