import Foundation
import ProcessTesting
import Testing

/// `dyspo simulate`: what it says, what it refuses, and that it leaves the store alone.
@Suite struct SimulationStories {
    /// Three visits of Tuesday, two technicians.
    private func company() throws -> Program {
        let program = try Program.withCompany()
        for (site, technician, hour) in [
            ("Sklep", "Ewa Zych", "09:00"), ("Kotłownia", "Jan Wilk", "09:00"), ("Recepcja", "Ewa Zych", "12:00"),
        ] {
            let made = try program("order", "new", "--site", site, "--title", "Przegląd", "--duration", "60")
            try #require(made.status == 0, "\(made.errors)")
            let number = try #require(made.output.split(separator: "\n").last.map(String.init))
            let placed = try program("assign", number, "--to", technician, "--day", "2026-11-24", "--at", hour)
            try #require(placed.status == 0, "\(placed.errors)")
        }
        return program
    }

    /// The files of the store, and all that stands in it. Every program that opens a store counts in the head of its file.
    private func contents(_ program: Program) throws -> [String] {
        let names = try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
            .filter { $0.hasPrefix("company.db") && !$0.hasSuffix("-shm") && !$0.hasSuffix("-wal") }
        let dump = try ChildProcess.run("/usr/bin/sqlite3", [program.store, ".dump"])
        #expect(dump.status == 0 && dump.output.contains("COMMIT"))
        return names.sorted() + [dump.output]
    }

    @Test func policiesStandBesideEachOtherAndTheStoreIsNotWritten() throws {
        let program = try company()
        let before = try contents(program)
        let answer = try program("simulate", "2026-11-24", "--policy", "all", "--seeds", "2", "--json")
        try #require(answer.status == 0, "\(answer.errors)")
        let policies = try #require(try answer.object["policies"] as? [[String: Any]])
        #expect(
            policies.map { $0["policy"] as? String } == ["nearest", "reoptimise", "repair", "hands-off"])
        for policy in policies {
            let days = try #require(policy["days"] as? [[String: Any]])
            #expect(days.map { $0["seed"] as? Int } == [1, 2])
            #expect(days.allSatisfy { ($0["visits"] as? Int ?? 0) >= 3 })
            #expect((policy["mean"] as? [String: Any])?["travelHours"] is Double)
        }
        let again = try program(
            "simulate", "2026-11-24", "--policy", "all", "--seeds", "2", "--threads", "3", "--json")
        #expect(again.output == answer.output)
        #expect(try contents(program) == before)
    }

    @Test func givenEventsHappen() throws {
        let program = try company()
        let file = try program.file(
            "e.csv",
            """
            time;event;technician;order;until;minutes
            7:30;sick;Ewa Zych;;;
            ;runs-over;;2;;30

            """)
        let answer = try program(
            "simulate", "2026-11-24", "--policy", "nearest", "--events", file, "--json")
        try #require(answer.status == 0, "\(answer.errors)")
        let policy = try #require((try answer.object["policies"] as? [[String: Any]])?.first)
        let day = try #require((policy["days"] as? [[String: Any]])?.first)
        #expect(day["sick"] as? Int == 1 && day["emergencies"] as? Int == 0 && day["visits"] as? Int == 3)
        #expect(day["served"] as? Int == 3)
    }

    @Test func whatIsToldBeforeTheDayBeginsIsKnownThen() throws {
        let program = try company()
        let early = try program.file("e.csv", "time,event,technician\n3:00,sick,Ewa Zych\n")
        let answer = try program("simulate", "2026-11-24", "--policy", "nearest", "--events", early, "--json")
        try #require(answer.status == 0, "\(answer.errors)")
        let policy = try #require((try answer.object["policies"] as? [[String: Any]])?.first)
        #expect((policy["days"] as? [[String: Any]])?.first?["sick"] as? Int == 1)
        let other = try program.file("o.csv", "time,event,technician\n2026-11-27 9:00,sick,Ewa Zych\n")
        let refused = try program("simulate", "2026-11-24", "--events", other, "--lang", "en")
        #expect(refused.status == 1 && refused.errors.contains("Line 2, time: "), "\(refused.errors)")
    }

    @Test func everyBadLineOfAFileIsToldWithItsNumber() throws {
        let program = try company()
        let file = try program.file(
            "e.csv",
            """
            time,event,technician,order,minutes
            25:99,sick,Ewa Zych,,
            9:00,sick,Nobody Known,,
            9:00,flood,,,
            9:00,runs-over,,2,no
            9:00,no-show,,77,
            9:00,sick,Jan Wilk,,

            """)
        let answer = try program("simulate", "2026-11-24", "--events", file, "--lang", "en")
        #expect(answer.status == 1)
        for line in ["Line 2, time", "Line 3, technician", "Line 4, event", "Line 5, minutes", "Line 6, order"] {
            #expect(answer.errors.contains(line), "\(line): \(answer.errors)")
        }
        #expect(!answer.errors.contains("Line 7"))
        let json = try program("simulate", "2026-11-24", "--events", file, "--json")
        #expect(try json.object["line"] as? Int == 2)
        let strange = try program.file("s.csv", "when,event\n9:00,sick\n")
        #expect(try program("simulate", "2026-11-24", "--events", strange, "--lang", "en").errors.contains("Line 1"))
        #expect(try program("simulate", "2026-11-24", "--events", program.folder.path + "/none.csv").status == 3)
    }

    @Test func capacityPutsOneMoreBesideTheCompanyAsItIs() throws {
        let program = try company()
        let arguments = [
            "simulate", "2026-11-24", "--capacity", "--technician", "F-gaz@Północ", "--demand", "+100%", "--seeds", "3",
            "--policy", "nearest", "--now", program.now,
        ]
        let answer = try program.run(arguments + ["--json"])
        try #require(answer.status == 0, "\(answer.errors)")
        let found = try answer.object
        func visits(_ key: String) -> [Int] {
            ((found[key] as? [String: Any])?["days"] as? [[String: Any]] ?? []).map { $0["visits"] as? Int ?? 0 }
        }
        #expect(zip(visits("base"), visits("changed")).allSatisfy { $0 < $1 })
        let difference = try #require(found["difference"] as? [String: [String: Any]])
        #expect(difference["unserved"]?["mean"] is Double && difference["unserved"]?["margin95"] is Double)
        let table = try program.run(arguments)
        #expect(table.lines.first?.contains("difference") ?? false)
    }

    @Test func noCopyIsMadeForADayThatCannotBePlayed() throws {
        let program = try company()
        let before = try contents(program)
        for (day, sentence) in [("2026-11-29", "Nobody works on"), ("2026-11-20", "is over")] {
            let copy = program.folder.appending(path: "company.db.try").path
            let answer = try program.run([
                "simulate", day, "--speed", "60", "--copy", copy, "--now", program.now, "--lang", "en",
            ])
            #expect(answer.status == 1)
            #expect(answer.errors.contains(sentence) && !answer.errors.contains("Copied"), "\(answer.errors)")
            #expect(!FileManager.default.fileExists(atPath: copy))
        }
        #expect(try contents(program) == before)
    }

    @Test func whatMakesNoSenseHasASentenceOfItsOwn() throws {
        let program = try company()
        let before = try contents(program)
        let cases: [(arguments: [String], status: Int32, says: String)] = [
            (["2026-11-29"], 1, "Nobody works on"), (["2026-11-20"], 1, "is over"),
            (["2026-13-01"], 2, "2026-13-01"), (["2026-11-24", "--seeds", "0"], 2, "--seeds"),
            (["2026-11-24", "--seeds", "366"], 2, "--seeds"), (["2026-11-24", "--threads", "0"], 2, "--threads"),
            (["2026-11-24", "--seed", "99999999999999999"], 2, "--seed"),
            (["2026-11-24", "--seed", "-1"], 2, "seed"),
            (["2026-11-24", "--policy", "luck"], 2, "luck"), (["2026-11-24", "--capacity"], 1, "Say what changes"),
            (["2026-11-24", "--demand", "+20%"], 2, "--capacity"),
            (["2026-11-24", "--with-random"], 2, "--events"),
            (["2026-11-24", "--capacity", "--demand", "much"], 2, "+20%"),
            (["2026-11-24", "--capacity", "--demand", "+900%"], 2, "--demand"),
            (["2026-11-24", "--capacity", "--demand", "-95%"], 2, "--demand"),
            (["2026-11-24", "--capacity", "--technician", "SEP"], 2, "SEP"),
            (["2026-11-24", "--capacity", "--technician", "SEP:9@Północ"], 2, "--technician"),
            (["2026-11-24", "--capacity", "--technician", "SEP@Nowhere"], 3, "Nowhere"),
            (["2026-11-24", "--capacity", "--technician", "Latin@Północ"], 3, "Latin"),
            (["2026-11-24", "--capacity", "--demand", "+5%", "--policy", "all"], 2, "one policy"),
        ]
        for (arguments, status, says) in cases {
            let answer = try program.run(["simulate"] + arguments + ["--now", program.now, "--lang", "en"])
            #expect(answer.status == status, "\(arguments): \(answer.status) \(answer.errors)")
            #expect(answer.errors.contains(says), "\(arguments): \(answer.errors)")
            #expect(answer.output.isEmpty)
        }
        #expect(try contents(program) == before)
    }
}
