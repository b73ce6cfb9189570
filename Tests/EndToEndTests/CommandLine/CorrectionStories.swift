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

/// A store of an older program, opened by this one.
@Suite struct OlderFactsTests {
    @Test func anOlderStoreOpensAndItsJournalIsTakenBack() throws {
        let dyspo = try Program()
        dyspo.now = "2026-11-23T10:00:00+01:00"
        let kept = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
            .appending(path: "OperationsTests/History/Stores/schema-13.sql")
        let read = ".read \(kept.path)"
        #expect(try ChildProcess.run("/usr/bin/sqlite3", [dyspo.store, read]).status == 0)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: dyspo.store)
        let journal = try dyspo("journal", "--json").objects.count
        #expect(journal == 108)
        #expect(try dyspo("doctor").status == 0)
        // What each of them did last is taken back and done again.
        for actor in ["place-visit", "edit-order", "dispatch-visit"] {
            let before = try dyspo("order", "list", "--json").output
            #expect(try dyspo("undo", "--as", actor).status == 0, "\(actor)")
            #expect(try dyspo("order", "list", "--json").output != before, "\(actor)")
            #expect(try dyspo("redo", "--as", actor).status == 0, "\(actor)")
            #expect(try dyspo("order", "list", "--json").output == before, "\(actor)")
        }
        #expect(try dyspo("journal", "--json").objects.count == journal + 6)
    }
}
