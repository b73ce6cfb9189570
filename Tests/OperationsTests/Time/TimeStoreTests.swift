import DeskModel
import Operations
import ServiceModel
import Testing

@testable import Storage

/// A store of before there was time: what its visits measured is read, time is told in it, and nothing else changes.
@Suite struct TimeStoreTests {
    private let ann = Actor(name: "czas", osUser: "czas", origin: .cli)

    @Test func aStoreOfAnOlderVersionMeasuresAndIsToldTime() throws {
        let kept = try KeptStore()
        let desk = try kept.desk()
        #expect(try desk.store.health().schema == Migration.newest)
        let before = try kept.contents()
        let told = try desk.store.read { reader in
            try reader.all(VisitEvent.self).filter { $0.act == .travel || $0.act == .start }
        }
        let fact = try #require(told.first)
        let visit = try #require(try desk.store.read { try $0.visit(fact.visit) })
        let day = try #require(visit.placement?.day ?? Day(iso: "2026-11-23"))
        let days = try desk.timeDays(of: fact.technician, from: day - 1, through: day + 1)
        #expect(days.count == 3)
        let early = SmallCompany.at("05:00", SmallCompany.monday)
        let add = AddTime(
            technician: fact.technician, kind: .administration, about: .office, from: early, to: early + 600)
        _ = try desk.perform(add, by: ann)
        let entries = try desk.store.read { try $0.all(TimeEntry.self) }
        #expect(entries.count == 1)
        _ = try desk.perform(CorrectTime(.entry(entries[0].id), to: early + 300, reason: "x"), by: ann)
        _ = try desk.undo(by: ann)
        _ = try desk.undo(by: ann)
        _ = try desk.redo(by: ann)
        #expect(try desk.store.read { try $0.all(TimeEntry.self) }.effective.map(\.window.seconds) == [600])
        #expect(try kept.contents() == before)
        #expect(try desk.store.rowFaults() == [])
    }

    @Test func theTableHasNoEntryTwiceInOneChain() throws {
        let company = try SmallCompany()
        company.clock.now = SmallCompany.at("17:00")
        let add = AddTime(
            technician: company.ewa.id, kind: .home, from: SmallCompany.at("15:00"), to: SmallCompany.at("15:20"))
        _ = try company.desk.perform(add, by: ann)
        let entry = try #require(try company.store.read { try $0.all(TimeEntry.self) }.first)
        let correct = CorrectTime(.entry(entry.id), to: SmallCompany.at("15:10"), reason: "x")
        _ = try company.desk.perform(correct, by: ann)
        #expect(throws: Refusal.time(.changed)) { try company.desk.perform(correct, by: company.bob) }
        #expect(try company.store.read { try $0.all(TimeEntry.self) }.count == 2)
    }
}
