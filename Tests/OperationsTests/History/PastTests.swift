import DeskModel
import Foundation
import Operations
import ServiceModel
import Testing

@testable import Storage

/// A store as it stood: made from the journal, it is row by row what it was.
@Suite final class PastTests {
    private let folders = FileManager.default.temporaryDirectory.appending(path: "dyspo-past-\(UUID().uuidString)").path

    deinit { try? FileManager.default.removeItem(atPath: folders) }

    private func look<Value>(
        _ store: Store, behind sequence: Int, at moment: Timestamp, _ body: (Store) throws -> Value
    ) throws -> Value {
        let folder = try CopyFolder(among: folders)
        defer { folder.remove() }
        let past = try store.asItStood(behind: sequence, at: moment, in: folder)
        defer { try? past.close() }
        return try body(past)
    }

    /// Two actors do what comes to mind, take it back and do it again; now and then somebody writes down how all stands.
    @Test(arguments: [21, 22, 23, 24, 25, 26] as [UInt64])
    func whatStoodBehindAnEntryStandsThereAgain(seed: UInt64) throws {
        var desk = try RandomDesk(seed: seed)
        let clock = desk.company.clock
        var remembered: [(sequence: Int, at: Timestamp, rows: [String], view: DeskView)] = []
        var reversed = 0
        for step in 0..<160 {
            clock.now = clock.now + 67
            let isDone = try desk.step()
            if isDone, try desk.company.desk.journal().last.map({ ["undo", "redo"].contains($0.command) }) == true {
                reversed += 1
            }
            guard step % 9 == 0 else { continue }
            let view = try desk.company.desk.view(from: SmallCompany.monday, days: 6)
            remembered.append(
                (view.sequence, clock.now, try StoreRows.all(of: desk.company.store), view))
        }
        #expect(reversed > 5)
        for then in remembered {
            let note = "seed \(seed), entry \(then.sequence)"
            let point = try ServiceDesk.point(in: desk.company.store, at: then.at, now: clock.now)
            #expect(point.sequence == then.sequence, "\(note)")
            try look(desk.company.store, behind: then.sequence, at: then.at) { (past: Store) throws -> Void in
                let rows = try StoreRows.all(of: past)
                #expect(rows == then.rows, "\(note)\n\(StoreRows.difference(then.rows, rows))")
                let vantage = Vantage.past(then.at, sequence: then.sequence, latest: point.latest)
                let there = try ServiceDesk(past, vantage: vantage) { then.at }
                let view = try there.view(from: SmallCompany.monday, days: 6)
                #expect(view.visits == then.view.visits, "\(note)")
                #expect(Self.unversioned(view) == Self.unversioned(then.view), "\(note)")
                #expect(view.queue == then.view.queue && view.sequence == then.sequence, "\(note)")
                #expect(throws: Refusal.vantage(.past(then.at))) { try there.undo(by: desk.company.ann) }
            }
        }
    }

    /// Days without their versions: these say only what a change has to be based on, and the past is not changed.
    private static func unversioned(_ view: DeskView) -> [CellKey: DaySheet] {
        view.sheets.mapValues { sheet in
            var sheet = sheet
            sheet.version = 0
            return sheet
        }
    }

    @Test func whatUndoLeavesIsNotThereEither() throws {
        let company = try SmallCompany()
        let (_, visit) = try company.newOrder()
        try company.place(visit, company.ewa)
        let before = try StoreRows.all(of: company.store)
        let sequence = try company.store.read { try $0.sequence() }
        _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
        #expect(try company.store.read { try $0.all(VisitEvent.self) }.count == 1)
        try look(company.store, behind: sequence, at: company.clock.now) { (past: Store) throws -> Void in
            #expect(try past.read { try $0.all(VisitEvent.self) }.isEmpty)
            #expect(try StoreRows.all(of: past) == before)
        }
        // The store itself is as it was.
        #expect(try company.store.read { try $0.all(VisitEvent.self) }.count == 1)
    }

    /// Kept by older versions, with columns that came since.
    @Test func everyEntryOfAKeptStoreCanBeGoneBackTo() throws {
        let kept = try KeptStore()
        let desk = try kept.desk()
        let store = desk.store
        let entries = try desk.journal()
        var looked = 0
        for entry in entries {
            guard let point = try store.read({ try $0.point(at: entry.at) }) else { continue }
            looked += 1
            try look(store, behind: point.sequence, at: entry.at) { (past: Store) throws -> Void in
                #expect(try past.rowFaults().isEmpty, "\(entry.sequence)")
                #expect(try past.connection.danglingRows().isEmpty, "\(entry.sequence)")
                #expect(try past.read { try $0.wrongStockSums() }.isEmpty, "\(entry.sequence)")
                #expect(try past.read { try $0.sequence() } == point.sequence)
            }
        }
        #expect(looked > 3)
    }

    @Test func beforeTheFoundingAndAheadThereIsNothing() throws {
        let company = try SmallCompany()
        try company.newOrder()
        let now = company.clock.now
        let founded = try #require(try company.desk.journal().first?.at)
        for (moment, refusal) in [
            (founded + -1, VantageRefusal.beforeTheFounding(founded + -1, founded: founded)),
            (now + 60, VantageRefusal.inTheFuture(now + 60)),
        ] {
            #expect(throws: Refusal.vantage(refusal)) {
                try ServiceDesk.point(in: company.store, at: moment, now: now)
            }
        }
    }

    /// An entry that does not say what it wrote, as the founding of a demo, is where the past begins.
    @Test func nobodyGoesBackBehindAnEntryThatKeptNothing() throws {
        let company = try SmallCompany()
        company.clock.now = company.clock.now + 600
        let moment = company.clock.now
        try company.store.write(at: moment) { transaction in
            try transaction.insert(Skill(id: try transaction.newID(), code: "X1", name: "X1"))
            _ = try transaction.journal(
                "found-demo", .administration(.companyFounded(name: "X")), undo: .final, by: company.ann,
                keepingRows: false)
        }
        #expect(try company.store.read { try $0.point(at: moment + -1) } == nil)
        #expect(try company.store.read { try $0.point(at: moment) } != nil)
        #expect(try company.store.read { try $0.begins() } == moment)
    }

    /// Who calls that he cannot work is noted and no row is written: what was before that is still there.
    @Test func aNoteThatWritesNoRowDoesNotEndThePast() throws {
        let company = try SmallCompany()
        let (_, visit) = try company.newOrder()
        let (before, sequence) = (company.clock.now, try company.store.read { try $0.sequence() })
        company.clock.now = before + 600
        let midnight = SmallCompany.at("00:00", SmallCompany.monday + 1)
        let today = try #require(TimeWindow(start: company.clock.now, end: midnight))
        let note = try company.desk.perform(ReportUnable(technician: company.ewa.id, window: today), by: company.ann)
        try company.place(visit, company.ewa)
        #expect(note.sequence == sequence + 1)
        #expect(
            try ServiceDesk.point(in: company.store, at: before, now: company.clock.now)
                == PastPoint(sequence: sequence, latest: sequence + 2))
        try look(company.store, behind: sequence, at: before) { (past: Store) throws -> Void in
            #expect(try past.read { try $0.all(Visit.self) }.map(\.placement) == [nil])
            #expect(try past.read { try $0.journal() }.map(\.sequence) == Array(1...sequence))
        }
    }

    @Test func foldersOfTheDeadGoAndThoseOfTheLivingStay() throws {
        let living = try CopyFolder(among: folders)
        let dead = folders + "/copy-000000"
        try FileManager.default.createDirectory(atPath: dead, withIntermediateDirectories: false)
        try Data("x".utf8).write(to: URL(fileURLWithPath: dead + "/store.db"))
        let second = try CopyFolder(among: folders)
        #expect(!FileManager.default.fileExists(atPath: dead))
        #expect(FileManager.default.fileExists(atPath: living.path))
        living.remove()
        living.remove()
        second.remove()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folders).isEmpty)
        let mode = try FileManager.default.attributesOfItem(atPath: folders)[.posixPermissions] as? Int
        #expect(mode == 0o700)
    }

    /// Whoever adds a table that the journal does not keep says here what becomes of it in what was.
    @Test func whatTheJournalDoesNotKeepHasItsWay() {
        let ways: [String: String] = [
            "journal": "ends where it ended", "journal_row": "ends where it ended", "counter": "of the journal alone",
            "row_shape": "stays", "technician_day": "stays", "job": "none", "road_leg": "those answered by then",
            "order_device": "with its orders", "stock_balance": "summed up anew", "stock_hold": "summed up anew",
            "order_part": "summed up anew", "stock_serial": "summed up anew",
            "outbox": "from its deeds and tries", "outbox_try": "those until then", "hook_mark": "of no use there",
            "report_content": "under its hash", "feed_read": "of no use there", "clock": "of no use there",
        ]
        let names = Department.tables.filter { $0.history == .notJournalled }.map(\.name)
        #expect(Set(names) == Set(ways.keys))
    }
}
