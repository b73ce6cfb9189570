import DeskModel
import Operations
import ServiceModel
import Testing

@testable import Storage

/// A store of before vans stopped at warehouses: it is opened, vans stop, and what was there stays.
@Suite struct DepotStoreTests {
    private let ann = Actor(name: "magazyn", osUser: "magazyn", origin: .cli)

    @Test func aStoreOfAnOlderVersionGetsWarehousesAndTakesThemBack() throws {
        let kept = try KeptStore()
        let desk = try kept.desk()
        #expect(try desk.store.health().schema == Migration.newest)
        let before = try kept.contents()
        #expect(try desk.depots().isEmpty && desk.store.read { try !$0.hasDepotStops() })
        var changes = SaveStockPlace.Changes()
        (changes.code, changes.name, changes.kind) = ("M1", "Magazyn", .warehouse)
        _ = try desk.perform(SaveStockPlace(changes), by: ann)
        let place = try #require(try desk.stockPlaces().first?.place)
        let content = SaveDepot.Content(
            location: Coordinate(latitude: 50.06, longitude: 19.94)!, opens: TimeOfDay("6:00")!,
            closes: TimeOfDay("18:00")!, minutes: 10)
        _ = try desk.perform(SaveDepot(place: place.id, content), by: ann)
        #expect(try desk.depots().map(\.place.code) == ["M1"])
        for _ in 0..<2 { _ = try desk.undo(by: ann) }
        #expect(try kept.contents() == before)
        for _ in 0..<2 { _ = try desk.redo(by: ann) }
        #expect(try desk.depots().map(\.depot.minutes) == [10])
        #expect(try desk.store.rowFaults() == [])
    }
}
