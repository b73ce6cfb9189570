import DeskModel
import Foundation
import Operations
import ServiceModel
import Testing

@testable import Storage

/// The store of the last version without names of columns in its journal goes on: nothing is lost, and everything that was
/// done in it can still be taken back and done again.
@Suite struct KeptStoreTests {
    /// Entries that are facts of the field, and those that only made the ground for others.
    private static let others: Set = ["chief", "setup", "report-visit", "correct-report"]

    @Test func everyRowOfEveryTableIsThereAfterItWasBroughtUpToDate() throws {
        let kept = try KeptStore()
        let tables = try kept.tables()
        let columns = try Dictionary(uniqueKeysWithValues: tables.map { ($0, try kept.columns($0)) })
        let before = try Dictionary(uniqueKeysWithValues: tables.map { ($0, try kept.rows($0)) })
        #expect(tables.count == 24 && before["journal_row"]?.count ?? 0 > 300)
        let desk = try kept.desk()
        #expect(try desk.store.health().schema == Migration.newest)
        for table in tables where table != "meta" {
            #expect(try kept.rows(table, columns[table]) == before[table], "\(table)")
        }
        let settings = try kept.rows("meta", columns["meta"])
        #expect(settings.filter { !$0.hasPrefix("'schema'") } == before["meta"]?.filter { !$0.hasPrefix("'schema'") })
        #expect(try desk.store.rowFaults() == [])
        #expect(try desk.journal().count == before["journal"]?.count)
    }

    @Test func eachKindOfEntryIsTakenBackAndDoneAgain() throws {
        let actors = try KeptStore().actors().filter { !Self.others.contains($0.name) }
        #expect(actors.count > 40)
        for actor in actors {
            let name = actor.name
            let kept = try KeptStore()
            let desk = try kept.desk()
            let before = try kept.contents()
            // Of `undone` and `redone` the last act was an undo and a redo.
            if name == "undone" { _ = try desk.redo(by: actor) }
            let changed = try kept.contents()
            #expect((changed != before) == (name == "undone"), "\(name)")
            let compensated = try isCompensated(name, kept)
            do {
                _ = try desk.undo(by: actor)
                #expect(try kept.contents() != changed, "\(name): undo changed nothing")
                if !compensated { try expectRowsPutBack(name, kept) }
                _ = try desk.redo(by: actor)
                #expect(try kept.contents() == changed, "\(name)")
            } catch let refusal as Refusal {
                Issue.record("\(name): \(refusal.sentence(Wording(.english, SmallCompany.calendar)))")
            }
            #expect(try desk.store.rowFaults() == [], "\(name)")
        }
    }

    private func isCompensated(_ name: String, _ kept: KeptStore) throws -> Bool {
        try kept.lines(
            "SELECT undo FROM journal WHERE actor = '\(name)' AND reverses IS NULL ORDER BY sequence DESC LIMIT 1"
        ) == ["'compensated'"]
    }

    /// Of each row that the entry wrote, what it changed is as the journal says it was before; rows that it made are gone.
    private func expectRowsPutBack(_ name: String, _ kept: KeptStore) throws {
        let entry =
            "(SELECT MAX(sequence) FROM journal WHERE actor = '\(name)' AND reverses IS NULL AND undone_by IS NOT NULL)"
        let changes = try kept.lines(
            """
            SELECT table_name, row_key, before_row, after_row FROM journal_row
            WHERE sequence = \(entry) AND table_name <> 'technician_day' ORDER BY position
            """, separator: "\u{1F}")
        #expect(!changes.isEmpty, "\(name)")
        var ends: [[String]: (before: String, after: String)] = [:]
        for change in changes {
            let cells = change.components(separatedBy: "\u{1F}")
            ends[Array(cells[0..<2])] = (ends[Array(cells[0..<2])]?.before ?? cells[2], cells[3])
        }
        for (place, row) in ends where row.before != row.after {
            let table = try #require(Department.tables.first { $0.name == place[0] })
            let key = zip(table.key, place[1].split(separator: "/")).map { "\($0) = '\($1)'" }
            let now = try kept.lines(
                """
                SELECT json_array(\(table.columns.joined(separator: ", "))) FROM \(table.name)
                WHERE \(key.joined(separator: " AND "))
                """, separator: "\u{1F}")
            guard !row.before.isEmpty else {
                #expect(now.isEmpty, "\(name): \(place)")
                continue
            }
            let (was, left) = try (cells(row.before, of: table.name, kept), cells(row.after, of: table.name, kept))
            let stands = Dictionary(uniqueKeysWithValues: zip(table.columns, try values(now.first ?? "")))
            for (column, value) in was
            where !table.derived.contains(column) && (left.isEmpty || value != left[column]) {
                #expect(stands[column] == value, "\(name): \(place) \(column)")
            }
        }
    }

    /// A kept row by the columns that its table had when it was kept: no table had two shapes of as many columns.
    private func cells(_ text: String, of table: String, _ kept: KeptStore) throws -> [String: String] {
        let values = try values(text)
        let shapes = try kept.lines("SELECT columns FROM row_shape WHERE table_name = '\(table)'")
            .map { $0.trimmingCharacters(in: ["'"]).components(separatedBy: " ") }
        let shape = shapes.first { $0.count == values.count }
        return Dictionary(uniqueKeysWithValues: zip(try values.isEmpty ? [] : #require(shape), values))
    }

    private func values(_ text: String) throws -> [String] {
        if text.isEmpty { return [] }
        let row = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [Any]
        return try #require(row).map { "\($0)" }
    }
}
