import Foundation
import ProcessTesting
import Testing

/// A visit told in one line, told wrong, and corrected, by the program itself; and a store of an older schema.
@Suite struct CorrectionStories {
    private func sent() throws -> Program {
        let dyspo = try Program.withCompany()
        for arguments in [
            ["order", "new", "--site", "sklep", "--duration", "60"],
            ["assign", "1", "--to", "Ewa Zych", "--day", "2026-11-23"], ["dispatch", "1"],
        ] {
            let answer = try dyspo.run(arguments + ["--now", dyspo.now])
            try #require(answer.status == 0, "\(answer.errors)")
        }
        return dyspo
    }

    @Test func aVisitIsCompletedInOneLineAndCorrected() throws {
        let dyspo = try sent()
        dyspo.now = "2026-11-23T12:00"
        #expect(try dyspo("visit", "complete", "1", "--signed-by", "A").status == 1)
        let done = try dyspo(
            "visit", "complete", "1", "--started", "9:00", "--ended", "10:30", "--signed-by", "Anna Nowak", "--note",
            "nowy filtr")
        #expect(done.status == 0 && done.errors.contains("signed by Anna Nowak"), "\(done.errors)")
        #expect(try dyspo("order", "show", "1", "--json").object["state"] as? String == "done")

        let corrected = try dyspo("visit", "correct", "1", "--act", "partial", "--reason", "uszczelka", "--at", "10:00")
        #expect(corrected.status == 0 && corrected.errors.contains("Return visit 2 is open."), "\(corrected.errors)")
        let visits = try #require(try dyspo("order", "show", "1", "--json").object["visits"] as? [[String: Any]])
        #expect(visits.map { $0["state"] as? String } == ["partial", "open"])
        let events = try #require(visits[0]["events"] as? [[String: Any]])
        #expect(events.compactMap { $0["act"] as? String }.suffix(2) == ["complete", "partial"])
        #expect(events.map { $0["holds"] as? Bool ?? false }.suffix(2) == [false, true])
        #expect(events.last?["corrects"] as? Int == events.dropLast().last?["seq"] as? Int)
        let sheet = try dyspo("order", "show", "1").output
        #expect(
            sheet.contains("completed, signed by Anna Nowak") && sheet.contains("corrects completed 10:30"), "\(sheet)")

        let none = try dyspo("visit", "correct", "1", "--act", "none", "--reason", "pomyłka", "--lang", "pl")
        #expect(none.status == 0 && none.errors.contains("nieprawda: „wykonano częściowo 10:00”: pomyłka."))
        #expect(try dyspo("order", "show", "1", "--json").object["state"] as? String == "in-progress")
        #expect(try dyspo("visit", "correct", "1", "--act", "tomorrow").status == 2)
    }

    @Test func undoGoesPastReportsOfTheSameUser() throws {
        let dyspo = try sent()
        for arguments in [
            ["order", "new", "--site", "kotłownia", "--duration", "60"],
            ["assign", "2", "--to", "Jan Wilk", "--day", "2026-11-24"], ["visit", "accept", "1"],
        ] {
            #expect(try dyspo.run(arguments + ["--now", dyspo.now]).status == 0)
        }
        let undone = try dyspo("undo", "--json")
        #expect(undone.status == 0)
        let skipped = try #require(try undone.objects.first?["skipped"] as? [String])
        #expect(
            skipped.count == 1 && skipped[0].hasPrefix("Passed over: ZS/2026/000001") && skipped[0].contains("a fact"))
        #expect(try dyspo("order", "show", "2", "--json").object["state"] as? String == "ready")
        #expect(try dyspo("order", "show", "1", "--json").object["state"] as? String == "dispatched")
    }
}

/// A store whose facts have no corrections yet, and whose journal kept rows without their columns.
@Suite struct OlderFactsTests {
    /// What schema 13 brought, by table.
    private static let requestColumns =
        ["service_order", "customer", "site", "asset", "technician"].map { ($0, "external_key") }
        + [
            "crew", "duration", "skills", "technician_id", "held_back", "excluded", "promise_start", "promise_end",
            "promise_to", "promise_at",
        ].map { ("service_order", "asked_\($0)") }
    /// The same in a kept row of an order, before its version: the last first, so that the others keep their places.
    private static let requestCells = (22...32).reversed().map { "'$[\($0)]'" }.joined(separator: ", ")

    @Test func anOlderStoreOpensAndItsJournalIsTakenBack() throws {
        let dyspo = try Program.withCompany()
        for arguments in [
            ["order", "new", "--site", "sklep", "--duration", "60"],
            ["assign", "1", "--to", "Ewa Zych", "--day", "2026-11-23"], ["dispatch", "1"],
        ] {
            #expect(try dyspo.run(arguments + ["--now", dyspo.now]).status == 0)
        }
        let older = """
            UPDATE journal_row SET after_row = json_remove(after_row, '$[12]', '$[11]', '$[10]')
                WHERE table_name = 'visit_event';
            ALTER TABLE visit_event DROP COLUMN corrects; ALTER TABLE visit_event DROP COLUMN signed_by;
            ALTER TABLE visit_event DROP COLUMN note; UPDATE meta SET value = '6' WHERE key = 'schema';
            DELETE FROM counter WHERE name = 'identifier'; DROP TABLE order_link; DROP INDEX service_order_key;
            ALTER TABLE journal_row DROP COLUMN shape; DROP TABLE row_shape;
            UPDATE journal_row SET after_row = json_remove(after_row, \(Self.requestCells)),
                before_row = json_remove(before_row, \(Self.requestCells)) WHERE table_name = 'service_order';
            """ + Self.requestColumns.map { "ALTER TABLE \($0) DROP COLUMN \($1);" }.joined()
        #expect(try ChildProcess.run("/usr/bin/sqlite3", [dyspo.store, older]).status == 0)
        for state in ["planned", "ready"] {
            #expect(try dyspo("undo").status == 0)
            #expect(try dyspo("order", "show", "1", "--json").object["state"] as? String == state)
        }
        for state in ["planned", "dispatched"] {
            #expect(try dyspo("redo").status == 0)
            #expect(try dyspo("order", "show", "1", "--json").object["state"] as? String == state)
        }
        #expect(try dyspo("visit", "accept", "1").status == 0)
        #expect(try dyspo("visit", "correct", "1", "--act", "none", "--reason", "nie ta wizyta").status == 0)
        #expect(try dyspo("order", "show", "1", "--json").object["state"] as? String == "dispatched")
    }
}
