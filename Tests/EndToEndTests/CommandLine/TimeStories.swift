import Foundation
import Testing

/// Measured time by the program itself.
@Suite struct TimeStories {
    private func worked() throws -> Program {
        let dyspo = try Program.withCompany()
        for arguments in [
            ["order", "new", "--site", "sklep", "--duration", "60"],
            ["assign", "1", "--to", "Ewa Zych", "--day", "2026-11-23"], ["dispatch", "1"],
        ] {
            let answer = try dyspo.run(arguments + ["--now", dyspo.now])
            try #require(answer.status == 0, "\(answer.errors)")
        }
        dyspo.now = "2026-11-23T17:00"
        let done = try dyspo("visit", "complete", "1", "--started", "9:00", "--ended", "10:30", "--signed-by", "A")
        try #require(done.status == 0, "\(done.errors)")
        return dyspo
    }

    @Test func aDayIsToldCorrectedAndExported() throws {
        let dyspo = try worked()
        let added = try dyspo("time", "add", "Ewa", "loading", "--from", "8:00", "--to", "8:20")
        #expect(added.status == 0, "\(added.errors)")
        #expect(added.errors == "Ewa Zych: administration (loading) Mon 23, 08:00-08:20.\n")
        let lines = try dyspo("time", "list", "Ewa", "--json").objects
        #expect(lines.contains { $0["kind"] as? String == "work" && $0["minutes"] as? Int == 90 })
        #expect(lines.first?["about"] as? String == "loading")

        let corrected = try dyspo(
            "time", "correct", "Ewa", "--line", "8:00", "--to", "8:15", "--reason", "krócej", "--lang", "pl")
        #expect(corrected.status == 0, "\(corrected.errors)")
        let again = try dyspo("time", "list", "Ewa", "--json").objects
        #expect(again.first?["minutes"] as? Int == 15 && again.first?["reason"] as? String == "krócej")
        #expect((again.first?["was_to"] as? String)?.hasPrefix("2026-11-23T08:20") == true)

        let moved = try dyspo("time", "correct", "Ewa", "--line", "9:00", "--to", "10:20", "--reason", "telefon")
        #expect(moved.status == 0, "\(moved.errors)")
        #expect(try dyspo("time", "list", "--order", "1", "--json").objects.first?["work"] as? Int == 80)

        let file = dyspo.folder.appending(path: "time.csv").path
        #expect(try dyspo("time", "export", "-o", file).status == 0)
        let text = try String(contentsOf: URL(fileURLWithPath: file), encoding: .utf8)
        let rows = text.split(separator: "\r\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        let column = try #require(rows.first?.firstIndex(of: "work"))
        let own = try #require(rows.first { $0[0] == "Ewa Zych" && $0[1] == "2026-11-23" })
        #expect(own[column] == "80")
        // Nobody told anything of Jan's day: the break of his shift is no begin and no end of it.
        let nothing = try #require(rows.first { $0[0] == "Jan Wilk" && $0[1] == "2026-11-23" })
        #expect(nothing[2].isEmpty && nothing[3].isEmpty && !own[2].isEmpty)
    }

    @Test func badInputIsRefusedWithItsReasonAndNothingChanges() throws {
        let dyspo = try worked()
        let before = try dyspo("time", "list", "Ewa", "--json").output
        let overlap = try dyspo("time", "add", "Ewa", "office", "--from", "10:00", "--to", "11:00")
        #expect(overlap.status == 1 && overlap.errors.contains("overlaps what Ewa Zych did then: work"))
        let ahead = try dyspo("time", "add", "Ewa", "office", "--from", "16:30", "--to", "17:30", "--json")
        #expect(try ahead.status == 1 && ahead.object["code"] as? String == "time-in-future")
        let night = try dyspo(
            "time", "add", "Ewa", "home", "--from", "2026-11-22T23:30", "--to", "2026-11-23T00:30", "--lang", "pl")
        #expect(night.status == 1 && night.errors.contains("przechodzi przez północ"))
        #expect(try dyspo("time", "add", "Ewa", "sleep", "--from", "8:00", "--to", "8:10").status == 2)
        #expect(try dyspo("time", "correct", "Ewa", "--line", "4:00", "--to", "4:10", "--reason", "x").status == 1)
        for (to, code) in [("17:30", "time-in-future"), ("8:30", "invalid-value")] {
            let moved = try dyspo(
                "time", "correct", "Ewa", "--line", "9:00", "--to", to, "--reason", "zegarek", "--json")
            #expect(moved.status == 1, "\(to)")
            #expect(try moved.object["code"] as? String == code, "\(to)")
        }
        #expect(try dyspo("time", "list", "Ewa", "--json").output == before)
    }
}
