import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// The stock at the console.
@Suite struct StockStories {
    static func desk(size: (Int, Int) = (120, 36), language: Language = .english) -> Desk {
        let desk = Desk(size: size, language: language)
        func part(_ code: String, _ name: String) {
            var changes = SavePart.Changes()
            (changes.code, changes.name, changes.price) = (code, name, 8990)
            desk.anotherDesk(SavePart(changes))
        }
        func place(_ code: String, _ kind: StockPlaceKind, _ technician: Technician.ID? = nil) {
            var changes = SaveStockPlace.Changes()
            (changes.code, changes.name, changes.kind) = (code, code, kind)
            changes.technician = technician.map { .set($0) }
            desk.anotherDesk(SaveStockPlace(changes))
        }
        part("AKU-12V9AH", "Akumulator 12 V 9 Ah")
        part("FILTR-S", "Filtr siatkowy S")
        place("M1", .warehouse)
        place("W-07", .van, desk.store.view.technicians.first?.id)
        let (places, parts) = (desk.store.stock(on: Day(iso: "2026-11-24")!).places.map(\.place), desk.store.parts)
        for part in parts {
            desk.anotherDesk(
                BookStock([StockStep(.receive, part: part.id, Quantity(10), to: places[0].id, price: 6120)]))
        }
        desk.anotherDesk(
            BookStock([StockStep(.transfer, part: parts[0].id, Quantity(2), from: places[0].id, to: places[1].id)]))
        desk.anotherDesk(SetStockMinimum(place: places[1].id, part: parts[1].id, Quantity(4)))
        return desk
    }

    @Test func eightShowsWhatIsShortAndWChangesToPlacesAndMoves() {
        let desk = Self.desk()
        desk.press("8")
        #expect(desk.shows("Short for Tue 24") && desk.shows("FILTR-12"))
        desk.press("w")
        #expect(desk.text.contains("Places of stock 2") && desk.text.contains("W-07"))
        desk.press("j")
        #expect(desk.text.contains("min 4!"))
        desk.press("w")
        #expect(desk.text.contains("2 × AKU-12V9AH moved M1 → W-07"))
    }

    @Test func aPickListIsMadeForTheVanUnderTheCursor() {
        let desk = Self.desk()
        desk.press("8wj")
        desk.press("p")
        #expect(desk.statusLine.contains("Pick list 1 for W-07"))
    }
}
