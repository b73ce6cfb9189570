import Foundation
import Testing

/// What-if branches on the command line: worked in with every planning verb, compared, applied.
@Suite struct BranchCommandStories {
    private func company(orders: Int = 3) throws -> Program {
        let program = try Program.withCompany()
        for number in 1...orders {
            let made = try program(
                "order", "new", "--site", "Sklep", "--duration", "60", "--title", "Z\(number)")
            try #require(made.status == 0, "\(made.errors)")
        }
        return program
    }

    @discardableResult
    private func done(_ program: Program, _ words: String...) throws -> Program.Answer {
        let answer = try program.run(words + ["--now", program.now, "--lang", "en"])
        try #require(answer.status == 0, "\(words): \(answer.errors)")
        return answer
    }

    private func state(_ program: Program, _ order: String, _ more: String...) throws -> String? {
        let answer = try program.run(["order", "show", order, "--json", "--now", program.now] + more)
        return try answer.object["state"] as? String
    }

    @Test func aBranchIsMadeWorkedInComparedAndApplied() throws {
        let program = try company()
        let made = try done(program, "branch", "new", "wszystko")
        #expect(made.output == "wszystko\n")
        let assigned = try done(
            program, "assign", "1", "--to", "Ewa", "--day", "2026-11-24", "--branch", "wszystko")
        #expect(assigned.errors.contains("branch wszystko, on v"), "\(assigned.errors)")
        try done(program, "--branch", "wszystko", "assign", "2", "--to", "Jan", "--day", "2026-11-24")
        try done(program, "lock", "2", "--branch", "wszystko")
        #expect(try state(program, "1") == "ready")
        #expect(try state(program, "1", "--branch", "wszystko") == "planned")
        try done(program, "branch", "new", "bez soboty")
        try done(program, "assign", "1", "--to", "Jan", "--day", "2026-11-25", "--branch", "bez soboty")
        let list = try program("branch", "list", "--json").objects
        #expect(list.map { $0["name"] as? String } == ["bez soboty", "wszystko"])
        #expect(list.map { $0["standing"] as? String } == ["level", "level"])
        let compared = try program("branch", "compare", "wszystko", "bez soboty", "--json").object
        #expect(compared["differ"] as? Int == 2)
        let branches = try #require(compared["branches"] as? [[String: Any]])
        let planned = branches.map { ($0["figures"] as? [String: Any])?["planned"] as? Int }
        #expect(planned == [2, 1])
        let rows = try done(program, "branch", "compare", "wszystko", "bez soboty", "--visits").lines
        #expect(rows.count == 3 && rows[1].hasPrefix("+\tZS/2026/000001\tqueue\tEwa Zych, Tue 24"), "\(rows)")
        let dry = try program("branch", "apply", "wszystko", "--dry-run", "--json").object
        #expect((dry["added"] as? [Any])?.count == 2 && dry["applied"] as? Bool == false)
        #expect(try state(program, "1") == "ready")
        let applied = try program("branch", "apply", "wszystko", "--json").object
        #expect(applied["applied"] as? Bool == true)
        #expect(try state(program, "1") == "planned" && state(program, "2") == "planned")
        #expect(try program("branch", "list", "--json").objects.map { $0["name"] as? String } == ["bez soboty"])
        try done(program, "undo")
        #expect(try state(program, "1") == "ready" && state(program, "2") == "ready")
        try done(program, "branch", "discard", "bez soboty")
        #expect(try program("branch", "list", "--json").objects.isEmpty)
    }

    @Test func whatBothSidesMovedHasToBeChosen() throws {
        let program = try company()
        try done(program, "assign", "1", "--to", "Ewa", "--day", "2026-11-24")
        try done(program, "branch", "new", "mój")
        try done(program, "assign", "1", "--to", "Jan", "--day", "2026-11-25", "--branch", "mój")
        try done(program, "assign", "1", "--to", "Jan", "--day", "2026-11-26", "--as", "piotr")
        let refused = try program("branch", "apply", "mój", "--json")
        #expect(refused.status == 4)
        #expect(try refused.object["code"] as? String == "branch-conflicts")
        let list = try program("branch", "list", "--json").objects
        #expect(list[0]["conflicts"] as? [String] == ["ZS/2026/000001"])
        // Nothing else is in it: of the live plan's place nothing is to be written.
        let live = try program("branch", "apply", "mój", "--conflicts", "live", "--json")
        #expect(live.status == 1)
        #expect(try live.object["code"] as? String == "nothing-to-apply")
        try done(program, "branch", "apply", "mój", "--conflicts", "branch")
        let visits = try #require(try program("order", "show", "1", "--json").object["visits"] as? [[String: Any]])
        #expect((visits.first?["start"] as? String)?.hasPrefix("2026-11-25") == true, "\(visits)")
    }

    @Test func whatTheLivePlanKeepsIsNoMove() throws {
        let program = try company()
        try done(program, "branch", "new", "mój")
        for (order, day) in [("1", "2026-11-24"), ("2", "2026-11-25")] {
            try done(program, "assign", order, "--to", "Ewa", "--day", day, "--branch", "mój")
        }
        try done(program, "assign", "1", "--to", "Jan", "--day", "2026-11-26", "--as", "piotr")
        let shown = try program("branch", "apply", "mój", "--conflicts", "live", "--dry-run", "--json").object
        let applied = try program("branch", "apply", "mój", "--conflicts", "live", "--json").object
        for answer in [shown, applied] {
            let added = try #require(answer["added"] as? [[String: Any]])
            #expect(added.map { $0["order"] as? String } == ["ZS/2026/000002"])
            #expect((answer["moved"] as? [Any])?.isEmpty == true)
        }
        let visits = try #require(try program("order", "show", "1", "--json").object["visits"] as? [[String: Any]])
        #expect((visits.first?["start"] as? String)?.hasPrefix("2026-11-26") == true, "\(visits)")
    }

    @Test func aDryRunTellsTheSameChangesAndWarningsAsDoingIt() throws {
        let program = try company(orders: 1)
        try done(program, "assign", "1", "--to", "Ewa", "--day", "2026-11-24")
        try done(program, "branch", "new", "mój")
        try done(
            program, "technician", "absent", "Ewa Zych", "--from", "2026-11-24", "--to", "2026-11-24", "--branch", "mój"
        )
        let json = try program("branch", "apply", "mój", "--dry-run", "--json").object
        #expect(json["days"] as? Int == 1 && json["applied"] as? Bool == false)
        #expect((json["breaks"] as? [[String: Any]])?.map { $0["order"] as? String } == ["ZS/2026/000001"])
        let shown = try done(program, "branch", "apply", "mój", "--dry-run").errors
        let changes = "0 added, 0 moved, 0 removed, 1 change of absences or hours."
        #expect(shown.contains("Nothing was written. The plan: " + changes), "\(shown)")
        #expect(shown.contains("Planned: 1 → 1"), "\(shown)")
        let applied = try done(program, "branch", "apply", "mój").errors
        #expect(applied.contains("Branch mój applied: " + changes), "\(applied)")
        let warnings = [shown, applied].map { text in text.split(separator: "\n").filter { $0.hasPrefix("! ") } }
        #expect(warnings[0].count == 1 && warnings[0] == warnings[1], "\(warnings)")
        #expect(warnings[0].first?.hasPrefix("! ZS/2026/000001, Ewa Zych, ") == true, "\(warnings)")
    }

    @Test func nobodyIsToldAnythingFromABranch() throws {
        let program = try company()
        try done(program, "branch", "new", "mój")
        try done(program, "assign", "1", "--to", "Ewa", "--day", "2026-11-24", "--branch", "mój")
        for words in [
            ["dispatch", "1"], ["order", "cancel", "1", "--reason", "x"], ["visit", "accept", "1"],
            ["promise", "1", "--told", "Ola", "--window", "2026-11-24 08:00-10:00"], ["region", "new", "Nowy"],
            ["company", "set", "--name", "Inna"],
        ] {
            let answer = try program.run(words + ["--branch", "mój", "--json", "--now", program.now])
            #expect(answer.status == 1, "\(words): \(answer.output)")
            #expect(try answer.object["code"] as? String == "not-in-a-branch", "\(words)")
        }
        let said = try program("dispatch", "1", "--branch", "mój", "--lang", "en")
        #expect(said.errors.contains("Nothing is sent or reported from a branch; apply it first."), "\(said.errors)")
    }

    @Test func verbsOfTheLivePlanKnowNoBranch() throws {
        let program = try company()
        try done(program, "branch", "new", "mój")
        for words in [
            ["backup", program.folder.appending(path: "b.db").path], ["work", "--once"], ["branch", "list"],
            ["doctor"], ["wall", "--plain"], ["restore", "x"], ["init", "--name", "x"],
        ] {
            let answer = try program.run(words + ["--branch", "mój", "--now", program.now, "--lang", "en"])
            #expect(answer.status == 2, "\(words)")
            #expect(
                answer.errors.contains("--branch: this verb means the live plan alone."), "\(words): \(answer.errors)")
        }
        let both = try program("order", "list", "--branch", "mój", "--at", "2026-11-23 07:00", "--lang", "en")
        #expect(both.status == 2)
        #expect(both.errors.contains("--at and --branch: only one of the two."), "\(both.errors)")
    }

    @Test(arguments: [
        ("a/b", "A name cannot contain /."), (".skryty", "A name cannot begin with a dot."),
        ("a:b", "A name has letters, digits, blanks, hyphens, dots and underlines, no :."),
        ("", "A branch needs a name."),
        (String(repeating: "a", count: 41), "A branch's name has at most 40 letters, not 41."),
    ])
    func badNamesSayWhyAndNothingIsMade(name: String, sentence: String) throws {
        let program = try company(orders: 1)
        let answer = try program("branch", "new", name, "--lang", "en")
        #expect(answer.status == 1 && answer.errors.contains(sentence), "\(answer.errors)")
        let json = try program("branch", "new", name, "--json")
        #expect(try json.object["code"] as? String == "branch-name")
        #expect(!FileManager.default.fileExists(atPath: program.store + ".branches"))
    }

    @Test func whatIsNotThereIsNotFoundAndWhatIsTakenIsRefused() throws {
        let program = try company(orders: 1)
        try done(program, "branch", "new", "mój")
        for words in [
            ["branch", "apply", "nie ma"], ["branch", "compare", "nie ma"], ["branch", "discard", "nie ma"],
        ] {
            let answer = try program.run(words + ["--json", "--now", program.now])
            #expect(answer.status == 3)
            #expect(try answer.object["code"] as? String == "not-found")
        }
        let planned = try program("plan", "--iterations", "1", "--branch", "nie ma", "--json")
        #expect(planned.status == 3)
        let near = try program("branch", "discard", "MOJ", "--json")
        #expect(near.status == 3)
        #expect(try near.object["matches"] as? [String] == ["mój"])
        #expect(try program("branch", "new", "Mój", "--json").object["code"] as? String == "branch-exists")
        #expect(try program("branch", "apply", "mój", "--json").object["code"] as? String == "nothing-to-apply")
        #expect(try program("branch", "compare", "mój", "mój").status == 2)
        #expect(try program("branch", "compare", "mój", "--policy", "żadna").status == 2)
        #expect(try program("branch", "apply", "mój", "--conflicts", "oba").status == 2)
    }

    @Test func theEnginePlansInABranchAndTheBoardShowsIt() throws {
        let program = try company()
        try done(program, "branch", "new", "plan")
        try done(program, "plan", "--iterations", "20", "--branch", "plan")
        #expect(try state(program, "1") == "ready")
        let board = try done(program, "board", "--plain", "--day", "2026-11-23", "--branch", "plan")
        #expect(board.output.contains("ZS/2026/000001") || board.output.contains("3"), "\(board.output)")
        try done(program, "undo", "--branch", "plan")
        let nothing = try program("undo", "--branch", "plan", "--lang", "en")
        #expect(nothing.status == 1)
        #expect(nothing.errors.contains("undo goes back to there"), "\(nothing.errors)")
    }
}
