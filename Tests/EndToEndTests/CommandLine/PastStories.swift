import Foundation
import ServiceModel
import Testing

@testable import Operations
@testable import Storage

/// `--at`: what a verb that reads says of another time, and what cannot be asked.
@Suite struct PastStories {
    /// At eight an order is made, at nine it is placed, at ten taken away again.
    private func company() throws -> Program {
        let program = try Program.withCompany()
        program.now = "2026-11-23T08:10"
        try #require(try program("order", "new", "--site", "Sklep", "--duration", "60", "--title", "Piec").status == 0)
        program.now = "2026-11-23T09:00"
        try #require(try program("assign", "1", "--to", "Ewa", "--day", "2026-11-24").status == 0)
        program.now = "2026-11-23T10:00"
        try #require(try program("unassign", "1").status == 0)
        program.now = "2026-11-23T11:00"
        return program
    }

    /// How many stand on Tuesday.
    private func visits(_ program: Program, at time: String?) throws -> Int {
        let answer = try program.run(
            ["agenda", "--json", "--from", "2026-11-24", "--now", program.now] + (time.map { ["--at", $0] } ?? []))
        #expect(answer.status == 0, "\(answer.errors)")
        return try answer.objects.count
    }

    @Test func agendaBoardOrdersAndJournalSayWhatStoodThen() throws {
        let program = try company()
        #expect(try visits(program, at: nil) == 0)
        #expect(try visits(program, at: "9:30") == 1)
        #expect(try visits(program, at: "8:30") == 0)
        // What came later is not known: neither the order nor its entry.
        let orders = try program("order", "list", "--json", "--at", "8:05")
        #expect(try orders.objects.isEmpty)
        #expect(orders.errors.contains("AT Mon 23 Nov, 08:05: v"))
        let commands = try program("journal", "--json", "--at", "9:30").objects.compactMap { $0["command"] as? String }
        #expect(commands.last == "place-visit" && !commands.contains("unplace-visit"))
        let board = try program("board", "--plain", "--at", "9:30")
        #expect(board.status == 0 && board.output.contains("Ewa Zych"))
        let polish = try program("route", "Ewa", "2026-11-24", "--at", "9:30", "--lang", "pl")
        #expect(polish.status == 0 && polish.errors.contains("STAN pon 23 lis, 09:30: v"))
        #expect(polish.output.contains("Sklep") || polish.output.contains("Gdańsk"))
        // A relative day is one of then.
        #expect(try program("order", "show", "1", "--at", "9:30").output.contains("Piec"))
        #expect(try program("order", "show", "1", "--at", "8:05").status == 3)
    }

    @Test func anEntryThatWasTakenBackAndDoneAgainIsThereAsItWas() throws {
        let program = try company()
        #expect(try program("undo").status == 0)
        program.now = "2026-11-23T12:00"
        #expect(try program("redo").status == 0)
        program.now = "2026-11-23T13:00"
        func undone(at time: String) throws -> [Bool] {
            try program("journal", "--json", "--at", time).objects.filter {
                $0["command"] as? String == "unplace-visit"
            }
            .map { $0["undone"] as? Bool == true }
        }
        #expect(try undone(at: "10:30") == [false])
        #expect(try undone(at: "11:30") == [true])
        #expect(try undone(at: "12:30") == [false])
        #expect(try visits(program, at: "11:30") == 1)
        #expect(try visits(program, at: "12:30") == 0)
    }

    @Test(arguments: [
        ("2026-11-20", 1, "before-the-founding", "There was nothing yet", "niczego jeszcze nie było"),
        ("2026-11-24T08:00", 1, "in-the-future", "has not come yet", "jeszcze nie nadeszło"),
        ("whenever", 2, "invalid-value", "is no day or time", "to nie jest istniejący dzień"),
        ("", 2, "invalid-value", "--at", "--at"),
    ])
    func whatCannotBeLookedAtIsSaid(
        _ time: String, _ status: Int32, _ code: String, _ english: String, _ polish: String
    ) throws {
        let program = try company()
        for (language, sentence) in [("en", english), ("pl", polish)] {
            let answer = try program("agenda", "--json", "--at", time, "--lang", language)
            #expect(answer.status == status, "\(answer.errors)")
            #expect(try answer.object["code"] as? String == code)
            #expect(answer.errors.contains(sentence), "\(answer.errors)")
        }
        #expect(try visits(program, at: nil) == 0)
    }

    @Test func noVerbThatWritesGoesBack() throws {
        let program = try company()
        let before = try program("journal", "--json").objects.count
        for words in [
            ["order", "cancel", "1", "--reason", "x"], ["undo"], ["unassign", "1"], ["plan", "--iterations", "1"],
            ["order", "new", "--site", "Sklep"],
        ] {
            #expect(try program.run(words + ["--at", "9:30", "--now", program.now]).status == 2, "\(words)")
        }
        #expect(try program("journal", "--json").objects.count == before)
    }

    @Test func nothingStaysBehind() throws {
        let program = try company()
        _ = try visits(program, at: "9:30")
        _ = try program("order", "show", "77", "--at", "9:30")
        let folders = program.folder.path + "/.local/state/dyspo/past"
        #expect(try FileManager.default.contentsOfDirectory(atPath: folders).isEmpty)
        // A process that died leaves one; the next takes it away.
        let dead = folders + "/copy-dead00"
        try FileManager.default.createDirectory(atPath: dead, withIntermediateDirectories: false)
        _ = try visits(program, at: "9:30")
        #expect(!FileManager.default.fileExists(atPath: dead))
    }

    /// The outbox is what it was, and says that nothing goes out from there, whatever server there is.
    @Test func messagesStandAsTheyStoodAndNoneGoesOutFromThere() throws {
        let program = try Program.withCompany()
        let settings = program.folder.appending(path: ".config/dyspo")
        try FileManager.default.createDirectory(at: settings, withIntermediateDirectories: true)
        try Data("[mail]\nhost = \"smtp.example\"\nfrom = \"office@example.com\"\n".utf8).write(
            to: settings.appending(path: "config.toml"))
        #expect(try program("customer", "edit", "Hotel Mewa", "--email", "recepcja@mewa.example").status == 0)
        #expect(try program("order", "new", "--site", "Recepcja", "--duration", "60", "--title", "Winda").status == 0)
        program.now = "2026-11-23T09:00"
        let promised = try program("promise", "1", "--told", "Ola", "--window", "2026-11-24 08:00-10:00")
        #expect(promised.status == 0, "\(promised.errors)")
        program.now = "2026-11-23T10:00"
        #expect(try program("outbox", "cancel", "1", "--reason", "telefon").status == 0)
        program.now = "2026-11-23T11:00"
        #expect(try program("outbox", "list").errors.contains("smtp.example"))
        #expect(try program("outbox", "list", "--json").objects.first?["state"] as? String == "stopped")
        let then = try program("outbox", "list", "--json", "--at", "9:30")
        #expect(try then.objects.map { $0["state"] as? String } == ["queued"])
        #expect(then.errors.contains("nothing is sent from the past") && !then.errors.contains("smtp.example"))
        #expect(try program("outbox", "list", "--json", "--at", "8:30").objects.isEmpty)
        #expect(try program("outbox", "show", "1", "--at", "8:30").status == 3)
        let shown = try program("outbox", "show", "1", "--at", "9:30", "--lang", "pl")
        #expect(shown.errors.contains("z przeszłości nic nie jest wysyłane"), "\(shown.errors)")
        #expect(try program("branch", "new", "próba").status == 0)
        let branch = try program("outbox", "list", "--branch", "próba")
        #expect(branch.status == 0 && branch.errors.contains("nothing is ever sent from it"), "\(branch.errors)")
        #expect(!branch.errors.contains("smtp.example"))
    }

    /// Every verb there is, a minute after the other: whatever it wrote, behind each stands again what stood there.
    @Test func behindEveryVerbStandsWhatStoodThere() throws {
        let program = try EveryVerbTests.company()
        let store = try Store.open(program.store)
        let early = try #require(ISO8601DateFormatter().date(from: "2026-11-23T07:00:00Z"))
        let formatter = ISO8601DateFormatter()
        var remembered: [(note: String, sequence: Int, at: Timestamp, rows: [String])] = []
        for (index, call) in EveryVerbTests.calls.enumerated() {
            let words = EveryVerbTests.words(call, program)
            let now = formatter.string(from: early.addingTimeInterval(Double(index)))
            let answer = try program.run(words + ["--json", "--now", now])
            #expect(answer.status == call.status, "\(words): \(answer.errors)")
            let sequence = try store.read { try $0.sequence() }
            if remembered.last?.sequence != sequence {
                let at = Timestamp(seconds: Int64(early.timeIntervalSince1970) + Int64(index))
                remembered.append((words.joined(separator: " "), sequence, at, try PastRows.all(of: store)))
            }
        }
        #expect(remembered.count > 90)
        for then in remembered {
            let folder = try CopyFolder(among: program.folder.path + "/past")
            defer { folder.remove() }
            let past = try store.asItStood(behind: then.sequence, at: then.at, in: folder)
            let rows = try PastRows.all(of: past)
            let (lost, more) = (Set(then.rows).subtracting(rows), Set(rows).subtracting(then.rows))
            #expect(
                lost.isEmpty && more.isEmpty,
                "\(then.note): - \(lost.sorted().prefix(4)) + \(more.sorted().prefix(4))")
            #expect(try past.connection.danglingRows().isEmpty, "\(then.note)")
            try past.close()
        }
    }
}
