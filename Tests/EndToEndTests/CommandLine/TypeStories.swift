import Foundation
import Testing

/// Types of orders on the command line: entered, shown, exported, and what orders take from them.
@Suite struct TypeStories {
    private func company() throws -> Program {
        let dyspo = try Program.withCompany()
        try #require(
            try dyspo(
                "type", "new", "montaz", "Montaż kotła", "--category", "installation", "--task",
                "montaż; 4h; SEP:2; crew 2",
                "--task", "odbiór; 30m; after 1; lag 1d", "--check", "napięcie; number; V; 207..253", "--check",
                "działa",
                "--part", "RURA=2", "--signature", "--priority", "high", "--sla-class", "A"
            ).status == 0)
        return dyspo
    }

    @Test func aTypeIsShownAsItWasSaidInBothLanguages() throws {
        let dyspo = try company()
        let type = try dyspo("type", "show", "montaz", "--json").object
        #expect(type["category"] as? String == "installation" && type["signature"] as? Bool == true)
        let tasks = try #require(type["tasks"] as? [[String: Any]])
        #expect(tasks.map { $0["duration"] as? Int } == [240, 30] && tasks[1]["after"] as? [Int] == [1])
        #expect(tasks[0]["skills"] as? [String] == ["SEP:2"] && tasks[1]["lag"] as? Int == 1440)
        #expect((type["checklist"] as? [[String: Any]])?.first?["most"] as? String == "253")
        let words = try dyspo("type", "show", "Montaż", "--lang", "pl").output
        #expect(words.contains("Zadanie 2: odbiór; 30m; po 1; odstęp 1d") && words.contains("Potwierdzenie: podpis"))
        #expect(
            try dyspo("type", "list").output.contains("montaz\tMontaż kotła\tinstallation\t2 visits 4:30, 2 questions"))
    }

    @Test func anOrderTakesWhatItsTypeSaysAndKeepsWhatIsSaidBesides() throws {
        let dyspo = try company()
        let number = try dyspo("order", "new", "--site", "Sklep", "--type", "montaz", "--priority", "low").output
            .dropLast()
        let order = try dyspo("order", "show", String(number), "--json").object
        #expect(order["type"] as? String == "montaz" && order["category"] as? String == "installation")
        #expect(order["title"] as? String == "Montaż kotła" && order["priority"] as? String == "low")
        let visits = try #require(order["visits"] as? [[String: Any]])
        #expect(visits.map { $0["duration"] as? Int } == [240, 30])
        #expect(visits.map { $0["task"] as? String } == ["montaż", "odbiór"])
        let terms = try #require(order["terms"] as? [String: Any])
        #expect(terms["signature"] as? Bool == true && terms["sla_class"] as? String == "A")
        let text = try dyspo("order", "show", String(number)).output
        #expect(text.contains("Type: Montaż kotła (montaz)") && text.contains("To be shown: 2 questions, signature"))
        // A category still is one.
        #expect(
            try dyspo("order", "new", "--site", "Sklep", "--type", "repair", "--json").object["type"] as? String
                == "repair")
        let unknown = try dyspo("order", "new", "--site", "Sklep", "--type", "kawa", "--json")
        #expect(try unknown.status == 3 && (unknown.object["code"] as? String) == "not-found")
    }

    @Test func ofSeveralVisitsOneIsNamed() throws {
        let dyspo = try company()
        _ = try dyspo(
            "order", "new", "--site", "Sklep", "--type", "montaz", "--duration", "60", "--crew", "1", "--skill", "none")
        let which = try dyspo("assign", "1", "--to", "Ewa", "--day", "2026-11-24", "--json")
        #expect(try which.status == 3 && (which.object["code"] as? String) == "several-visits")
        #expect(try (which.object["message"] as? String)?.contains("1/1, 1/2") == true)
        let waits = try dyspo("assign", "1/2", "--to", "Ewa", "--day", "2026-11-27", "--json")
        #expect(try waits.status == 1 && (waits.object["message"] as? String)?.contains("visit 1") == true)
        #expect(try dyspo("assign", "1/1", "--to", "Ewa", "--day", "2026-11-24").status == 0)
        // Of what is left one is meant again, and each is taken back by itself.
        let order = try dyspo("assign", "1/2", "--to", "Jan", "--day", "2026-11-27", "--json").object
        #expect(order["state"] as? String == "planned")
        #expect(try dyspo("undo").status == 0)
        let states = try (dyspo("order", "show", "1", "--json").object["visits"] as? [[String: Any]])?.map {
            $0["state"] as? String
        }
        #expect(states == ["planned", "open"])
        #expect(try dyspo("unassign", "1/3").status == 3)
        #expect(try dyspo("order", "edit", "1", "--duration", "90").status == 3)
        #expect(try dyspo("order", "edit", "1/2", "--duration", "90").status == 0)
    }

    @Test func anotherTypeTakesOverWhatNobodyChanged() throws {
        let dyspo = try company()
        _ = try dyspo("type", "new", "przeglad", "Przegląd", "--category", "maintenance", "--task", "; 75m", "--photo")
        _ = try dyspo("order", "new", "--site", "Sklep", "--type", "montaz", "--priority", "urgent")
        let order = try dyspo("order", "edit", "1", "--type", "przeglad", "--json").object
        #expect(order["type"] as? String == "przeglad" && order["priority"] as? String == "urgent")
        #expect((order["visits"] as? [[String: Any]])?.map { $0["duration"] as? Int } == [75])
        #expect(try dyspo("order", "edit", "1", "--type", "repair", "--json").object["type"] as? String == "repair")
    }

    @Test func aFileOfTypesComesBackByteForByteAndEveryBadCellIsTold() throws {
        let dyspo = try company()
        let file = try dyspo("export", "types").output
        #expect(file.contains("montaz,Montaż kotła,installation,"))
        let second = try Program.withCompany()
        let path = try second.file("t.csv", file)
        #expect(try second("import", "types", path).status == 0)
        #expect(try second("export", "types").output == file)
        #expect(try second("import", "types", path).status == 1, "they are there already")
        let again = try second("import", "types", path, "--update", "--json").object
        #expect((again["unchanged"] as? Int) == 1, "\(again)")
        for (tasks, checklist, column) in [
            ("x; 90m; NIEMA", "", "tasks"), ("[{\"after\":[1]}]", "", "task"), ("[{", "", "tasks"),
            ("x; 14401m", "", "duration"), ("", "[{\"question\":\"a\",\"answer\":\"kolor\"}]", "checklist"),
            ("", "U; number; V; 9..3", "check"), ("", "[1]", "checklist"),
        ] {
            let cells = [tasks, checklist].map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
            let bad = try second.file("bad.csv", "code,name,tasks,checklist\nb,B,\(cells)\n")
            let answer = try second("import", "types", bad)
            #expect(
                answer.status == 1 && answer.errors.contains("“\(column)”"), "\(tasks) \(checklist): \(answer.errors)")
        }
        let circle = try second.file("circle.csv", "code,name,tasks\nb,B,\"[{\"\"after\"\":[1]}]\"\n")
        let answer = try second("import", "types", circle)
        #expect(answer.status == 1 && answer.errors.contains("in a circle: 1 → 1"), "\(answer.errors)")
    }

    @Test func aUsedTypeIsTakenOutOfUse() throws {
        let dyspo = try company()
        _ = try dyspo("order", "new", "--site", "Sklep", "--type", "montaz")
        let kept = try dyspo("type", "remove", "montaz", "--json")
        #expect(try kept.status == 1 && (kept.object["code"] as? String) == "still-needed")
        #expect(try dyspo("type", "edit", "montaz", "--no-active").status == 0)
        let unused = try dyspo("order", "new", "--site", "Sklep", "--type", "montaz", "--json")
        #expect(try unused.status == 1 && (unused.object["code"] as? String) == "type-unused")
        #expect(try dyspo("type", "edit", "montaz", "--active").status == 0)
        #expect(try dyspo("order", "new", "--site", "Sklep", "--type", "montaz").status == 0)
    }
}
