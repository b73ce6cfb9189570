import DeskModel
import Operations
import ServiceModel
import Testing

@testable import Storage

/// A store of before there was long work: work of several days and awaited parts find their place in it, and undo leaves it
/// as it was.
@Suite struct LongWorkStoreTests {
    private let ann = Actor(name: "dlugie", osUser: "dlugie", origin: .cli)

    @Test func aStoreOfAnOlderVersionTakesLongWorkAndGivesItBack() throws {
        let kept = try KeptStore()
        let columns = try kept.columns("visit")
        #expect(!columns.contains("parts") && !columns.contains("wait_part"))
        let rows = try kept.rows("visit")
        let desk = try kept.desk()
        #expect(try desk.store.health().schema == Migration.newest)
        #expect(try kept.rows("visit", columns) == rows)
        let visits = try desk.store.read { try $0.visits(ofOrdersIn: []) }
        #expect(visits.allSatisfy { $0.returnOf == nil && $0.wait == nil && $0.placement?.isSplit != true })
        let standing = try #require(try desk.store.read { try $0.orders() }.first { $0.stage == .active })
        let draft = OrderDraft(
            customer: standing.customer, site: standing.site, title: "Modernizacja", duration: 30 * 60)
        let number = try desk.perform(CreateOrder(draft), by: ann).summary.orders[0]
        let visit = try #require(
            try desk.store.read { reader in try reader.order(number).map { try reader.visits(of: $0.id) } }?.first)
        #expect(visit.duration == 30 * 60, "more minutes than the old column takes")
        let before = try kept.contents()
        let technician = try #require(
            try desk.store.read { try $0.all(Technician.self) }.first { $0.isActive && $0.longestDay > 0 })
        let day = desk.company.calendar.day(of: desk.now) + 7
        _ = try desk.perform(
            PlaceVisit(visit: visit.id, technician: technician.id, day: day, override: "próba"), by: ann)
        let placed = try desk.store.read { try $0.visit(visit.id) }
        #expect(placed?.placement?.isSplit == true)
        #expect(placed?.placement?.parts.reduce(0) { $0 + $1.work } == 30 * 3600)
        let wait = PartWait("pompa", expected: day + 30)
        _ = try desk.perform(AwaitPart(visit: visit.id, wait: wait), by: ann)
        let after = try kept.contents()
        #expect(try desk.store.read { try $0.visit(visit.id)?.wait } == wait)
        for _ in 0..<2 { _ = try desk.undo(by: ann) }
        #expect(try kept.contents() == before)
        for _ in 0..<2 { _ = try desk.redo(by: ann) }
        #expect(try kept.contents() == after)
        #expect(try desk.store.rowFaults() == [])
    }
}
