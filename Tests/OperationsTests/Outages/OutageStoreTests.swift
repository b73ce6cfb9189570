import DeskModel
import Operations
import ServiceModel
import Testing

@testable import Storage

/// Stores of before there were outages take them, and give everything back.
@Suite struct OutageStoreTests {
    private let ann = Actor(name: "awarie", osUser: "awarie", origin: .cli)

    @Test func aStoreOfAnOlderVersionTakesOutagesAndGivesThemBack() throws {
        let kept = try KeptStore()
        let desk = try kept.desk()
        #expect(try desk.store.health().schema == Migration.newest)
        #expect(try desk.outageCalls().isEmpty)
        let before = try kept.contents()
        let person = try #require(try desk.technicians().first(where: \.isActive))
        let day = desk.company.calendar.day(of: desk.now) + 30
        let span = desk.company.calendar.span(of: day)
        _ = try desk.perform(
            SetOnCall(technician: person.id, region: nil, from: span.start, to: span.end), by: ann)
        #expect(try kept.rows("on_call", ["region_id", "version"]) == ["NULL,1"])
        let window = try #require(TimeWindow(start: span.start, end: span.end))
        var solved = try desk.outage(OutageRequest(draft: OutageDraft([.off(person.id, window)]), iterations: 50))
        try solved.solve()
        _ = try desk.perform(
            AcceptOutage(
                draft: solved.answer.draft, moves: solved.answer.proposals.first?.moves ?? [],
                basis: solved.answer.basis), by: ann)
        let after = try kept.contents()
        #expect(after != before)
        for _ in 0..<2 { _ = try desk.undo(by: ann) }
        #expect(try kept.contents() == before)
        for _ in 0..<2 { _ = try desk.redo(by: ann) }
        #expect(try kept.contents() == after)
        #expect(try desk.store.rowFaults() == [])
    }
}
