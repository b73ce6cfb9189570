import Foundation
import Testing

@testable import dyspo

/// A log of commands: written while somebody works, gone through by somebody else.
@Suite struct ReplayStories {
    private func log(_ program: Program) -> String { program.folder.appending(path: "fault.log").path }

    /// Works with `DYSPO_RECORD`; what was said is what is said without.
    private func recorded(_ program: Program, _ words: String...) throws -> Program.Answer {
        try program.run(words + ["--now", program.now], environment: ["DYSPO_RECORD": log(program)])
    }

    private func text(_ program: Program) throws -> String {
        try String(contentsOfFile: log(program), encoding: .utf8)
    }

    /// A day from the founding on, with a refusal, an undo and a redo, and an act on a visit by its identifier.
    private func workday() throws -> Program {
        let program = try Program()
        let made = try recorded(
            program, "init", "--name", "Serwis Łódź", "--region", "Północ", "--skill", "SEP=Elektryczne")
        #expect(made.status == 0 && made.errors.contains("Serwis Łódź"), "\(made.errors)")
        for (kind, text) in [
            ("customers", "name,nip\nPiekarnia Łoś,\n"),
            (
                "sites",
                "customer,name,town,latitude,longitude,region\nPiekarnia Łoś,Sklep,Gdańsk,54.35,18.65,Północ\n"
            ),
            (
                "technicians",
                "name,town,latitude,longitude,regions,skills,start,end\nEwa Zych,Gdańsk,54.36,18.64,Północ,SEP:2,08:00,16:00\n"
            ),
        ] {
            let answer = try recorded(program, "import", kind, try program.file("\(kind).csv", text))
            #expect(answer.status == 0, "\(answer.errors)")
        }
        #expect(
            try recorded(
                program, "order", "new", "--site", "Sklep", "--duration", "60", "--title", "It's \"cold\", $HOME"
            ).status == 0)
        #expect(try recorded(program, "assign", "1", "--to", "Ewa", "--day", "2026-11-24").status == 0)
        #expect(try recorded(program, "assign", "1", "--to", "Nikt", "--day", "2026-11-24").status == 3)
        #expect(try recorded(program, "undo").status == 0)
        #expect(try recorded(program, "redo").status == 0)
        let agenda = try program("agenda", "--json", "--from", "2026-11-24").objects
        let visit = try #require(agenda.first?["id"] as? String)
        program.now = "2026-11-23T09:00"
        #expect(try recorded(program, "lock", "1").status == 0)
        #expect(try recorded(program, "dispatch", "1").status == 0)
        #expect(try recorded(program, "visit", "accept", visit).status == 0)
        // What only looks is not written.
        #expect(try recorded(program, "agenda").status == 0)
        return program
    }

    @Test func aLogThatReplaysItselfComesToAnEnd() throws {
        let program = try Program()
        let path = log(program)
        let says = "#= 1 A log replays no other log, and not itself."
        _ = try program.file("fault.log", "dyspo replay '\(path)' --lang en\n\(says)\n")
        let answer = try program.run(["replay", path])
        #expect(answer.status == 0, "\(answer.output)\(answer.errors)")
        #expect(answer.errors.contains("1 command, 1 with an outcome to compare"), "\(answer.errors)")
    }

    @Test func whatWasWrittenGoesThroughAFreshStoreTheSame() throws {
        let program = try workday()
        let text = try text(program)
        #expect(text.contains("dyspo init --name 'Serwis Łódź'"))
        #expect(text.contains("#= 3 ") && !text.contains("agenda") && !text.contains("--store"))
        let fresh = program.folder.appending(path: "fresh.db").path
        let answer = try program.run(["replay", log(program), "--store", fresh])
        #expect(answer.status == 0, "\(answer.output)\(answer.errors)")
        #expect(answer.errors.contains("12 commands, 12 with an outcome to compare: all as the log says."))
        // The same rows with the same identifiers.
        func exported(_ store: String) throws -> String {
            try program.run(["agenda", "--json", "--store", store, "--now", program.now]).output
        }
        #expect(try exported(fresh) == exported(program.store))
        // A fresh store is one that is not there yet.
        let again = try program.run(["replay", log(program), "--store", fresh, "--json"])
        #expect(again.status == 1)
        #expect(try again.object["code"] as? String == "store-exists")
    }

    @Test func theFirstDifferenceEndsItUnlessItGoesOn() throws {
        let program = try workday()
        let changed = try text(program).replacing("#= 3 ", with: "#= 0 ")
        let file = try program.file("changed.log", changed)
        let answer = try program.run(["replay", file, "--json"])
        #expect(answer.status == 1)
        let lines = try answer.objects
        #expect(lines.last?["same"] as? Bool == false && lines.last?["exit"] as? Int == 3)
        #expect(lines.count == 7 && lines.dropLast().allSatisfy { $0["same"] as? Bool == true })
        #expect(answer.errors.contains("came out otherwise: 3"))
        let on = try program.run(["replay", file, "--json", "--keep-going", "--lang", "pl"])
        #expect(on.status == 1)
        #expect(try on.objects.count == 12)
        #expect(on.errors.contains("dał inny wynik: 3"))
    }

    @Test func aLogBeginsWithABackup() throws {
        let program = try Program.withCompany()
        let backup = program.folder.appending(path: "before.db").path
        #expect(try program("backup", backup).status == 0)
        let made = try program.run(
            ["--record", log(program), "order", "new", "--site", "Sklep", "--duration", "60", "--now", program.now])
        #expect(made.status == 0, "\(made.errors)")
        #expect(try program.run(["replay", log(program)]).status == 1)
        let answer = try program.run(["replay", log(program), "--from", backup])
        #expect(answer.status == 0, "\(answer.output)\(answer.errors)")
        #expect(try program.run(["replay", log(program), "--from", backup + "x"]).status == 3)
    }

    /// Roles go by the person who recorded, not by the one who replays.
    @Test func whoeverReplaysActsForThoseWhoRecorded() throws {
        let program = try Program()
        let user = NSUserName()
        for words in [
            ["init", "--name", "A", "--region", "R"], ["user", "add", user, "admin"],
            ["user", "add", "ola", "dispatcher"], ["region", "new", "Z", "--as", "ola"],
        ] {
            _ = try program.run(words + ["--now", program.now], environment: ["DYSPO_RECORD": log(program)])
        }
        let text = try text(program)
        #expect(text.contains("#by \(user)\ndyspo region new Z"))
        let strange = text.replacing(user, with: "kto-inny")
        let answer = try program.run(["replay", try program.file("other.log", strange), "--keep-going", "--json"])
        let exits = try answer.objects.map { $0["exit"] as? Int }
        #expect(exits == [0, 0, 0, 0], "\(answer.output)")
    }

    @Test(arguments: [
        ("dyspo init 'a\n", 1, "Line 1: a quote", "Wiersz 1: cudzysłów"),
        ("#= 0\n", 1, "Line 1: behind #=", "Wiersz 1: po #="),
        ("# a\ndyspo init --store /x\n", 1, "Line 2: a log names no store", "Wiersz 2: log nie wskazuje bazy"),
    ])
    func whatIsNoLogIsSaidWithItsLine(_ text: String, _ status: Int32, _ english: String, _ polish: String) throws {
        let program = try Program()
        let file = try program.file("bad.log", text)
        for (language, sentence) in [("en", english), ("pl", polish)] {
            let answer = try program.run(["replay", file, "--lang", language, "--json"])
            #expect(answer.status == status)
            #expect(answer.errors.contains(sentence), "\(answer.errors)")
            #expect(try answer.object["line"] as? Int != nil)
        }
        #expect(try program.run(["replay", "/none.log"]).status == 3)
        let nowhere = try program.run(
            ["init", "--name", "A"], environment: ["DYSPO_RECORD": program.folder.path + "/no/such/place.log"])
        #expect(nowhere.status != 0 && nowhere.errors.contains("cannot be written"))
        #expect(!FileManager.default.fileExists(atPath: program.store), "nothing is done that cannot be written down")
    }

    @Test func wordsAreReadAsAShellReadsThem() throws {
        let text = """
            # for people
            dyspo a 'b c' "d \\"e\\"" f\\ g ''  # behind
            #by ola
            x 'two
            lines' \\
              y
            #= 4 said so
            """
        let commands = try CommandLog(text).commands
        #expect(commands.map(\.words) == [["a", "b c", "d \"e\"", "f g", ""], ["x", "two\nlines", "y"]])
        #expect(commands.map(\.line) == [2, 4])
        #expect(commands[1].person == "ola" && commands[0].person == nil)
        #expect(commands[1].expected == LoggedOutcome(status: 4, message: "said so"))
        for words in [["a b", "", "it's", "x\ny", "--", "$HOME", "ż"], ["plain", "#"]] {
            #expect(try CommandLog("dyspo " + ShellWords.line(words)).commands.first?.words == words)
        }
    }
}
