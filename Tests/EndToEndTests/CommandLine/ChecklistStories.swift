import Foundation
import Testing

/// Checklists from the command line: answering, correcting, what is missing, and orders of what was found.
@Suite struct ChecklistStories {
    /// Order 1 asks four questions; Ewa is at work.
    private func working() throws -> Program {
        let dyspo = try Program.withCompany()
        func done(_ words: String...) throws {
            let answer = try dyspo.run(words + ["--now", dyspo.now])
            try #require(answer.status == 0, "\(words): \(answer.errors)")
        }
        try done(
            "type", "new", "ups", "Naprawa UPS", "--task", "naprawa; 1h", "--check", "napięcie; liczba; V; 207..253",
            "--check", "szereg A; liczba; V; 12.0..13.8", "--check", "szereg A po wymianie; liczba; V; gdy 2 poza",
            "--check", "stan; wybór; dobry/zły")
        try done("device", "new", "UPS U10", "--site", "Sklep", "--serial", "SU-1", "--model", "U10")
        try done("checklist", "model", "U10", "--check", "autonomia; liczba; min; 10..")
        try done("order", "new", "--site", "Sklep", "--asset", "SU-1", "--type", "ups", "--title", "UPS")
        try done("assign", "1", "--to", "Ewa", "--day", "2026-11-23")
        try done("dispatch", "1")
        for act in ["accept", "travel", "arrive", "start"] { try done("visit", act, "1") }
        dyspo.now = "2026-11-23T09:30"
        return dyspo
    }

    @Test func completeSaysWhatIsMissingAndTakesAnswersWithIt() throws {
        let dyspo = try working()
        let refused = try dyspo("visit", "complete", "1", "--signed-by", "Anna Lis", "--json", "--lang", "pl")
        #expect(refused.status == 1)
        #expect(
            refused.errors.contains("jeszcze niewykonane, brakuje odpowiedzi: napięcie, szereg A, stan, autonomia."))
        #expect(try refused.object["code"] as? String == "answers-missing")
        let bad = try dyspo(
            "visit", "complete", "1", "--signed-by", "Anna Lis", "--answer", "1=231", "--answer", "szereg A=niskie",
            "--lang", "pl")
        #expect(bad.status == 1 && bad.errors == "Szereg A: musi być liczba w V; „niskie” nią nie jest.\n")
        #expect(try dyspo("checklist", "show", "1", "--json").object["answered"] as? Int == 0)
        #expect(try dyspo("checklist", "answer", "1", "1=231", "2=11,2").status == 0)
        let done = try dyspo(
            "visit", "complete", "1", "--signed-by", "Anna Lis", "--answer", "po wymianie=13.4", "--answer",
            "stan=dobry", "--answer", "autonomia=17 min")
        #expect(done.status == 0, "\(done.errors)")
        let shown = try dyspo("checklist", "show", "1", "--json").object
        let lines = try #require(shown["lines"] as? [[String: Any]])
        #expect(lines.map { $0["state"] as? String } == ["ok", "outside", "ok", "ok", "ok"])
        #expect(lines.map { $0["value"] as? String } == ["231", "11.2", "13.4", "dobry", "17"])
        #expect(lines[4]["device"] as? String == "UPS U10" && lines[4]["model"] as? String == "U10")
        #expect(try dyspo("order", "show", "1", "--json").object["state"] as? String == "done")
    }

    @Test func answersAreCorrectedListedAndFollowed() throws {
        let dyspo = try working()
        #expect(try dyspo("checklist", "answer", "1", "2=15").status == 0)
        #expect(try dyspo("checklist", "answer", "1", "2=13").status == 1)
        #expect(try dyspo("checklist", "answer", "1", "nic=13").status == 3)
        #expect(try dyspo("checklist", "answer", "1", "szereg").status == 2)
        #expect(try dyspo("checklist", "correct", "1", "2=11.2", "--reason", "pomyłka").status == 0)
        let line = try #require(
            (try dyspo("checklist", "show", "1", "--json").object["lines"] as? [[String: Any]])?[1])
        let history = try #require(line["history"] as? [[String: Any]])
        #expect(
            history.map { $0["value"] as? String } == ["15", "11.2"] && history[1]["reason"] as? String == "pomyłka")
        let made = try dyspo("checklist", "follow-up", "1", "szereg A", "--json")
        #expect(made.status == 0, "\(made.errors)")
        #expect(try made.object["title"] as? String == "szereg A: 11.2 V (12.0…13.8)")
        #expect(try dyspo("checklist", "follow-up", "1", "2").status == 1)
        let found = try dyspo("checklist", "list", "--findings", "--json").objects
        #expect(found.map { $0["order"] as? String } == ["ZS/2026/000001"])
        #expect(try dyspo("checklist", "list", "--missing", "--json").objects.count == 1)
        #expect(try dyspo("checklist", "model", "--json").objects.first?["model"] as? String == "U10")
    }

    @Test func conditionsGoOutAndComeInAsTheyAre() throws {
        let dyspo = try working()
        let file = dyspo.folder.appending(path: "types.csv").path
        #expect(try dyspo("export", "types", "-o", file).status == 0)
        let same = try dyspo("import", "types", file, "--update", "--json")
        #expect(try same.object["unchanged"] as? Int == 1, "\(same.errors)")
        let lists = dyspo.folder.appending(path: "checklists.csv").path
        #expect(try dyspo("export", "checklists", "-o", lists).status == 0)
        #expect(try dyspo("import", "checklists", lists).status == 1)
        #expect(try dyspo("import", "checklists", lists, "--update", "--json").object["unchanged"] as? Int == 1)
        let circle = try dyspo("type", "edit", "ups", "--check", "a; if b = tak", "--check", "b")
        #expect(circle.status == 1 && circle.errors.contains("does not stand above it"))
    }
}
