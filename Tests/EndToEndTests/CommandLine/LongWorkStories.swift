import Foundation
import Testing

/// Work over several days, chains and awaited parts from the command line.
@Suite struct LongWorkStories {
    private func company() throws -> Program {
        let dyspo = try Program.withCompany()
        func done(_ words: String...) throws {
            let answer = try dyspo.run(words + ["--now", dyspo.now])
            try #require(answer.status == 0, "\(words): \(answer.errors)")
        }
        try done(
            "type", "new", "montaz", "Montaż kotła", "--category", "installation", "--task", "montaż; 4h", "--task",
            "odbiór; 30m; after 1; lag 1d; same technician; next day")
        try done("order", "new", "--site", "Sklep", "--duration", "16h", "--title", "Modernizacja")
        try done("order", "new", "--site", "Sklep", "--type", "montaz")
        return dyspo
    }

    private func visits(_ dyspo: Program, _ order: String) throws -> [[String: Any]] {
        try #require(try dyspo("order", "show", order, "--json").object["visits"] as? [[String: Any]])
    }

    @Test func workOfSeveralDaysIsShownDayByDay() throws {
        let dyspo = try company()
        let assigned = try dyspo("assign", "1", "--to", "Ewa", "--day", "2026-11-23")
        #expect(assigned.status == 0, "\(assigned.errors)")
        let parts = try #require(try visits(dyspo, "1")[0]["parts"] as? [[String: Any]])
        #expect(parts.count == 3 && parts.reduce(0) { $0 + ($1["work"] as? Int ?? 0) } == 960)
        let text = try dyspo("order", "show", "1", "--lang", "pl").output
        #expect(text.contains("1/3 ") && text.contains("3/3 "), "\(text)")
        for (day, part) in zip(["2026-11-23", "2026-11-24", "2026-11-25"], ["1/3", "2/3", "3/3"]) {
            let lines = try dyspo("agenda", "--from", day, "--to", day, "--json").objects
            #expect(lines.contains { $0["part"] as? String == part }, "\(day): \(lines)")
        }
        let calendar = try dyspo("export", "visits", "--format", "ics").output
        #expect(calendar.components(separatedBy: "BEGIN:VEVENT").count == 4, "\(calendar)")
        #expect(try dyspo("order", "list", "--filter", "long", "--json").objects.count == 1)
        #expect(try dyspo("undo").status == 0)
        #expect(try (visits(dyspo, "1")[0]["parts"] as? [Any])?.isEmpty == true)
    }

    @Test func tasksWaitForOneAnotherAndACircleIsRefused() throws {
        let dyspo = try company()
        let words = try dyspo("type", "show", "montaz", "--lang", "pl").output
        #expect(words.contains("po 1; odstęp 1d; ten sam technik; następny dzień"), "\(words)")
        let early = try dyspo("assign", "2/2", "--to", "Ewa", "--day", "2026-11-23", "--json")
        #expect(early.status != 0)
        #expect(try dyspo("assign", "2/1", "--to", "Ewa", "--day", "2026-11-23").status == 0)
        let other = try dyspo("assign", "2/2", "--to", "Jan", "--day", "2026-11-24", "--lang", "pl")
        #expect(other.status != 0 && other.errors.contains("należy do innego technika"), "\(other.errors)")
        let circle = try dyspo("order", "edit", "2/1", "--after", "2", "--json")
        #expect(try circle.status == 1 && circle.object["code"] as? String == "task-circle", "\(circle.errors)")
        #expect(try dyspo("order", "edit", "2/2", "--after", "1; lag 2h").status == 0)
        #expect(try dyspo("order", "show", "2").output.contains("after visit 1, 2:00 between at least"))
        #expect(try dyspo("order", "edit", "2/2", "--after", "none").status == 0)
        #expect(try dyspo("assign", "2/2", "--to", "Jan", "--day", "2026-11-23").status == 0)
        #expect(try dyspo("order", "edit", "1", "--after", "1").status == 1, "one task waits for nothing")
    }

    @Test func aVisitWaitsForItsPart() throws {
        let dyspo = try company()
        #expect(try dyspo("visit", "wait", "1").status == 1)
        let wait = try dyspo("visit", "wait", "1", "--part", "pompa", "--expected", "2026-11-26", "--json")
        #expect(wait.status == 0, "\(wait.errors)")
        #expect(try visits(dyspo, "1")[0]["waits_until"] as? String == "2026-11-26")
        let early = try dyspo("assign", "1", "--to", "Ewa", "--day", "2026-11-25", "--lang", "pl")
        #expect(early.status == 1 && early.errors.contains("czeka na: pompa, spodziewane"), "\(early.errors)")
        #expect(try dyspo("order", "list", "--filter", "awaits-part", "--json").objects.count == 1)
        #expect(try dyspo("assign", "1", "--to", "Ewa", "--day", "2026-11-26").status == 0)
        #expect(try dyspo("visit", "wait", "1", "--clear").status == 0)
        let past = try dyspo("visit", "wait", "1", "--part", "pompa", "--expected", "2026-11-01")
        #expect(past.status == 1)
    }

    @Test func missingPartsSayWhenTheyAreExpected() throws {
        let dyspo = try company()
        func done(_ words: String...) throws {
            let answer = try dyspo.run(words + ["--now", dyspo.now])
            try #require(answer.status == 0, "\(words): \(answer.errors)")
        }
        try done("order", "new", "--site", "Sklep", "--duration", "60", "--title", "Awaria")
        try done("assign", "3", "--to", "Ewa", "--day", "2026-11-23")
        try done("dispatch", "3")
        for act in ["accept", "travel", "arrive", "start"] { try done("visit", act, "3") }
        dyspo.now = "2026-11-23T09:30"
        try done("visit", "needs-parts", "3", "--reason", "sprężarka", "--expected", "2026-11-27")
        let next = try #require(try visits(dyspo, "3").last)
        #expect(next["return_of"] as? Int == 1 && next["waits_for"] as? String == "sprężarka")
        #expect(next["waits_until"] as? String == "2026-11-27")
    }

    @Test func typesAreImportedWithTheirChains() throws {
        let dyspo = try Program.withCompany()
        let json = """
            [{"key":"k1","code":"modern","name":"Modernizacja","category":"installation","tasks":[
            {"title":"montaż","duration":2400},
            {"title":"odbiór","duration":60,"after":[1],"lag":60,"same_technician":true,"day":"next"}]}]
            """
        let answer = try dyspo("import", "types", try dyspo.file("types.json", json), "--json")
        #expect(answer.status == 0, "\(answer.errors)\(answer.output)")
        let tasks = try #require(
            try dyspo("type", "show", "modern", "--json").object["tasks"] as? [[String: Any]])
        #expect(tasks[0]["duration"] as? Int == 2400)
        #expect(tasks[1]["same_technician"] as? Bool == true && tasks[1]["day"] as? String == "next")
        let circle = json.replacingOccurrences(of: "\"duration\":2400", with: "\"duration\":2400,\"after\":[2]")
            .replacingOccurrences(of: "modern", with: "kolo").replacingOccurrences(of: "k1", with: "k2")
        let refused = try dyspo("import", "types", try dyspo.file("circle.json", circle), "--lang", "pl")
        #expect(refused.status != 0 && (refused.errors + refused.output).contains("czekałyby na siebie w kółko"))
    }
}
