import DeskModel
import Operations
import ServiceModel
import Testing

@testable import Storage

/// Stores of before there were clocks take one, if they may, and undo passes it over.
@Suite struct ClockStoreTests {
    @Test func aStoreOfAnOlderVersionTakesAClock() throws {
        let kept = try KeptStore()
        let desk = try kept.desk()
        #expect(try desk.store.health().schema == Migration.newest)
        #expect(try desk.store.read { try $0.storeClock() } == nil)
        let real = RealMoment(milliseconds: 1_795_000_000_000)
        try desk.store.write(at: desk.now) { try $0.mark(as: .demo) }
        let clock = try DeskClock(desk.store) { real }
        #expect(clock.now == real.second)
        let before = try kept.contents()
        let ann = Actor(name: "ann", osUser: "ann", origin: .cli)
        let driver = try ClockDriver(desk, clock, rate: 3600, seed: .max, owner: "1-2", by: ann)
        let row = try #require(try desk.store.read { try $0.storeClock() })
        #expect(row.seed == .max && row.rate == 3600 && row.drive?.owner == "1-2")
        #expect(row.anchor == (try desk.store.read { try $0.lastEntryMoment() }))
        try driver.stop()
        #expect(try desk.store.read { try $0.storeClock() }?.drive == nil)
        #expect(try kept.rows("clock", ["id", "driver", "until_ms"]) == ["1,NULL,NULL"])
        #expect(try kept.contents() == before)
        #expect(try desk.store.rowFaults() == [])
        // What was done before is taken back as ever.
        let other = try ServiceDesk(desk.store) { clock.now }
        for actor in try kept.actors() { _ = try? other.undo(by: actor) }
        #expect(try desk.store.read { try $0.storeClock() }?.rate == 3600)
    }

    @Test func aRowThatCannotBeIsTold() throws {
        let kept = try KeptStore()
        let desk = try kept.desk()
        _ = try kept.lines("INSERT INTO clock VALUES (1, 0, 0, 60, 1, 'x', NULL)")
        #expect(throws: StoreFault.self) { try desk.store.read { try $0.storeClock() } }
        #expect(try desk.store.rowFaults().count == 1)
    }
}
