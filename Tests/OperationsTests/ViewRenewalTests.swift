import DeskModel
import Foundation
import ServiceModel
import Testing

@testable import Operations
@testable import Storage

/// A desk that stays open renews its view by what the journal says was written; it has to be the one that a desk sees which
/// was just opened, whatever was done.
@Suite struct ViewRenewalTests {
    private static let days = 6

    private func expectSameView(_ desk: ServiceDesk, _ clock: HandClock, _ note: String) throws {
        let fresh = try ServiceDesk(desk.store) { clock.now }
        let kept = try desk.view(from: SmallCompany.monday, days: Self.days)
        let whole = try fresh.view(from: SmallCompany.monday, days: Self.days)
        #expect(kept.sequence == whole.sequence, "\(note)")
        #expect(kept.visits == whole.visits, "\(note)")
        #expect(kept.sheets == whole.sheets, "\(note)")
        #expect(kept.queue == whole.queue, "\(note)")
        #expect(kept.waiting == whole.waiting, "\(note)")
        #expect(kept.technicians == whole.technicians, "\(note)")
        #expect(kept.regions == whole.regions, "\(note)")
    }

    private func expectSamePrices(_ desk: ServiceDesk, _ clock: HandClock, _ note: String) throws {
        let fresh = try ServiceDesk(desk.store) { clock.now }
        let view = try desk.view(from: SmallCompany.monday, days: Self.days)
        // Prices are worked out over the days in view: the same for both.
        _ = try fresh.view(from: SmallCompany.monday, days: Self.days)
        // Those that wait, one that stands, and again the first: what was looked up for it serves.
        let standing = view.visits.values.filter { $0.placement != nil }.map(\.id).sorted()
        for visit in view.queue.prefix(2) + standing.prefix(2) + view.queue.prefix(1) {
            let (kept, whole) = (
                try desk.prices(of: visit, days: view.days), try fresh.prices(of: visit, days: view.days)
            )
            #expect(kept == whole, "\(note)")
        }
    }

    /// Whatever is another in a later view is named by what is known of the way there; `false` where nothing is known.
    private func expectAllIsNamed(from old: DeskView, to new: DeskView, _ note: String) -> Bool {
        guard let change = new.change(from: old) else { return false }
        for visit in Set(old.visits.keys).union(new.visits.keys) where old.visits[visit] != new.visits[visit] {
            #expect(change.visits.contains(visit), "\(note)")
        }
        for cell in Set(old.sheets.keys).union(new.sheets.keys) where old.sheets[cell] != new.sheets[cell] {
            #expect(change.cells.contains(cell), "\(note)")
        }
        if !change.concernsQueue(of: new, since: old) {
            #expect(new.queue.map { new.visits[$0] } == old.queue.map { old.visits[$0] }, "\(note)")
        }
        #expect(old.technicians == new.technicians && old.legs == new.legs, "\(note)")
        return true
    }

    @Test(arguments: [11, 12, 13, 14] as [UInt64]) func aRenewedViewIsTheOneThatIsReadAnew(seed: UInt64) throws {
        var random = try RandomDesk(seed: seed)
        let (desk, clock) = (random.company.desk, random.company.clock)
        var last = try desk.view(from: SmallCompany.monday, days: Self.days)
        let before = desk.snapshots.wholeReadings
        var (done, known) = (0, 0)
        for step in 0..<120 {
            done += try random.step() ? 1 : 0
            if step % 7 == 0 { clock.now = clock.now + 1_731 } else if step % 2 == 0 { clock.now = clock.now + 61 }
            // Now and then two changes lie between two looks, or the engine looks first.
            if step % 5 == 1 { continue }
            if step % 3 == 0 { try expectSamePrices(desk, clock, "seed \(seed), step \(step)") }
            try expectSameView(desk, clock, "seed \(seed), step \(step)")
            let view = try desk.view(from: SmallCompany.monday, days: Self.days)
            known += expectAllIsNamed(from: last, to: view, "seed \(seed), step \(step)") ? 1 : 0
            last = view
        }
        #expect(known > 10)
        let whole = desk.snapshots.wholeReadings - before
        #expect(done > 30)
        // Absences are rows of another kind: only then, and where an entry wrote nothing, all is read.
        #expect(whole < done / 2, "\(whole) of \(done) changes were read as a whole")
    }

    /// What was written by hand, without an entry, is seen by whoever reads again.
    @Test func readingAgainFindsWhatNoEntryNames() throws {
        let company = try SmallCompany()
        let (order, _) = try company.newOrder()
        _ = try company.desk.view(from: SmallCompany.monday, days: Self.days)
        try company.desk.store.connection.write { statements in
            _ = try statements.run(
                "UPDATE service_order SET title = 'by hand' WHERE id = :id", ["id": SQLValue(order.id)])
        }
        company.desk.readAsAWhole()
        try expectSameView(company.desk, company.clock, "read again")
        let view = try company.desk.view(from: SmallCompany.monday, days: Self.days)
        #expect(view.visits.values.contains { $0.title == "by hand" })
    }

    @Test func aChangeOfAnotherKindIsReadAsAWhole() throws {
        let company = try SmallCompany()
        _ = try company.newOrder()
        _ = try company.desk.view(from: SmallCompany.monday, days: Self.days)
        let before = company.desk.snapshots.wholeReadings
        let window = SmallCompany.calendar.span(of: SmallCompany.monday)
        _ = try company.desk.perform(
            RecordAbsence(technician: company.piotr.id, window: window, kind: .holiday), by: company.ann)
        try expectSameView(company.desk, company.clock, "absence")
        #expect(company.desk.snapshots.wholeReadings == before + 1)
        let (_, visit) = try company.newOrder()
        try company.place(visit, company.ewa)
        try expectSameView(company.desk, company.clock, "place")
        #expect(company.desk.snapshots.wholeReadings == before + 1)
    }

    /// A report, a picture, and all that is told at the end of a visit beside its facts: no board shows them.
    @Test func whatNoBoardShowsIsNotReadAsAWhole() throws {
        let setting = try ReportSetting()
        let (desk, company) = (setting.company.desk, setting.company)
        _ = try desk.view(from: SmallCompany.monday, days: Self.days)
        let before = desk.snapshots.wholeReadings
        let reporting = Reporting(setting: setting)
        let (order, visit) = try reporting.working()
        try reporting.complete(visit)
        try expectSameView(desk, company.clock, "ended")
        try reporting.work()
        #expect(try reporting.versions(order).count == 1)
        try expectSameView(desk, company.clock, "reported")
        _ = try desk.perform(
            AttachDocuments(
                [try desk.keep(Data([0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 0, 0xFF, 0xD9]), named: "a.jpg")],
                to: .order(order.id)),
            by: company.ann)
        try expectSameView(desk, company.clock, "attached")
        #expect(desk.snapshots.wholeReadings == before)
    }

    private struct Reporting: ReportSuite { let setting: ReportSetting }

    @Test func whatAnotherProcessWritesIsRenewedToo() throws {
        let company = try SmallCompany()
        let (_, visit) = try company.newOrder()
        let clock = company.clock
        _ = try company.desk.view(from: SmallCompany.monday, days: Self.days)
        let before = company.desk.snapshots.wholeReadings
        let other = try ServiceDesk(try Store.open(company.store.path)) { clock.now }
        _ = try other.perform(
            PlaceVisit(visit: visit.id, technician: company.ewa.id, day: SmallCompany.monday), by: company.bob)
        try expectSameView(company.desk, clock, "another's place")
        _ = try other.undo(by: company.bob)
        try expectSameView(company.desk, clock, "another's undo")
        #expect(company.desk.snapshots.wholeReadings == before)
    }

    /// Prices after a change are made of the problem before it, not of all visits anew.
    @Test func theProblemOfPricesIsRenewedToo() throws {
        let company = try SmallCompany()
        let (_, first) = try company.newOrder()
        let (_, second) = try company.newOrder(site: 2)
        try expectSamePrices(company.desk, company.clock, "before")
        try company.place(first, company.ewa)
        let snapshot = try company.desk.snapshot(of: try #require(company.desk.snapshots.days))
        let minute = Timestamp(seconds: company.clock.now.seconds / 60 * 60)
        var before = try #require(company.desk.snapshots.takeCollected())
        let isRenewed = before.renew(over: snapshot, at: minute) && before.renew(over: snapshot, at: minute + 60)
        #expect(isRenewed)
        company.desk.snapshots.keep(before)
        try expectSamePrices(company.desk, company.clock, "after")
        try company.place(second, company.ewa)
        try expectSamePrices(company.desk, company.clock, "after the second")
    }

    @Test func drivesThatTakeLongerArePricedAnew() throws {
        let company = try SmallCompany()
        _ = try company.newOrder(site: 2)
        try expectSamePrices(company.desk, company.clock, "before")
        _ = try company.desk.perform(
            SetTravelFactor(subject: .technician(company.ewa.id), factor: 2), by: company.ann)
        try expectSamePrices(company.desk, company.clock, "after")
    }
}
