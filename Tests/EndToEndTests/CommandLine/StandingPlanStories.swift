import Foundation
import Testing

/// Master data changed under visits that stand, as a script does it: what would break is told before, marked on every
/// listing, and found by `check`.
@Suite struct StandingPlanStories {
    /// Ala works Monday to Friday, eight to four, in region R; her customer has a phone.
    private func company(orders: Int, at starts: [String] = []) throws -> Program {
        let program = try Program()
        program.now = "2026-11-23T07:00:00+01:00"
        for arguments in [
            ["init", "--name", "F", "--region", "R", "--region", "Q", "--skill", "X=Iks"],
            ["import", "customers", try program.file("k.csv", "name;phone\nK;600 100 200\n")],
            [
                "import", "sites",
                try program.file(
                    "s.csv", "customer;name;region;town;latitude;longitude\nK;Hala;R;Warszawa;52.23;21.01\n"),
            ],
            [
                "technician", "new", "Ala Próbna", "--town", "Warszawa", "--region", "R", "--skill", "X", "--hours",
                "08:00-16:00", "--weekdays", "Mon-Fri",
            ],
        ] { try done(program, arguments) }
        for number in 1...orders {
            try done(
                program,
                ["order", "new", "--customer", "K", "--title", "T\(number)", "--duration", "1:00", "--skill", "X"])
        }
        for (index, start) in starts.enumerated() {
            try done(program, ["assign", "\(index + 1)", "--to", "Ala", "--at", "2026-11-24T\(start)", "--exact"])
        }
        return program
    }

    private func done(_ program: Program, _ arguments: [String]) throws {
        let answer = try program.run(arguments + ["--now", program.now])
        try #require(answer.status == 0, "\(arguments): \(answer.errors)")
    }

    private func kinds(_ program: Program) throws -> [String] {
        try program("check", "--json").objects.compactMap { $0["kind"] as? String }
    }

    @Test func aTechnicianWhoLeftKeepsTheVisitsInSight() throws {
        let program = try company(orders: 1, at: ["10:00"])
        let refused = try program("technician", "edit", "Ala Próbna", "--no-active")
        #expect(refused.status == 1)
        #expect(
            refused.errors.contains(
                "! ZS/2026/000001, Ala Próbna, Tue 24, 10:00-11:00, planned: does not work here any more. K, 600 100 200"
            ),
            "\(refused.errors)")
        #expect(try kinds(program).isEmpty, "nothing was written")

        let forced = try program("technician", "edit", "Ala Próbna", "--no-active", "--force", "left", "--json").object
        #expect(forced["active"] as? Bool == false && (forced["breaks"] as? [Any])?.count == 1)
        #expect(try kinds(program) == ["broken-inactive"])
        let board = try program("board", "--plain", "--day", "2026-11-24").lines
        #expect(board.contains { $0.contains("Ala Próbna\t2026-11-24\tnot active\t1") && $0.contains("!") }, "\(board)")
        let agenda = try program("agenda", "--from", "2026-11-24", "--json").objects
        #expect(agenda.map { $0["order"] as? String } == ["ZS/2026/000001"])
        #expect((agenda[0]["breaches"] as? [String])?.count == 1)
        let sent = try program("dispatch", "--day", "2026-11-24")
        #expect(sent.status == 1 && sent.errors.contains("does not work here any more"))
        let list = try program("order", "list").lines
        #expect(list.last?.hasSuffix("! does not work here any more") == true, "\(list)")
        let exported = try program("export", "visits").lines
        #expect(
            exported.last?.contains("Ala Próbna") == true
                && exported.last?.trimmingCharacters(in: .whitespacesAndNewlines).contains(",inactive,") == true)
        let people = try program("technician", "list").lines
        #expect(people.last?.hasSuffix("\tno") == true)
        #expect(try program("undo").status == 0)
        #expect(try kinds(program).isEmpty)
    }

    @Test func aLongerVisitIsNoDoubleBookingWithoutAWord() throws {
        let program = try company(orders: 2, at: ["10:00", "11:00"])
        let refused = try program("order", "edit", "1", "--duration", "2:00", "--json")
        #expect(refused.status == 1)
        let told = try refused.object
        #expect(told["code"] as? String == "breaks-plans")
        let breaks = try #require(told["breaks"] as? [[String: Any]])
        #expect(breaks.map { $0["order"] as? String } == ["ZS/2026/000001", "ZS/2026/000002"])
        #expect(breaks.allSatisfy { $0["phone"] as? String == "600 100 200" })
        #expect(try program("check").status == 0)
        #expect(try program("order", "edit", "1", "--duration", "2:00", "--force", "więcej pracy").status == 0)
        let checked = try program("check")
        #expect(checked.status == 1)
        #expect(try kinds(program) == ["double-booking"])
        let board = try program("board", "--plain", "--day", "2026-11-24").lines
        #expect(board.last?.contains("! is at ZS/2026/000002 at the same time, 11:00-12:00") == true, "\(board)")
        let journal = try program("journal").lines
        #expect(journal.last?.contains("2 visits now against a rule: więcej pracy") == true)
    }

    @Test func aRegionTakenFromATechnicianIsMarkedAndFound() throws {
        let program = try company(orders: 1, at: ["10:00"])
        #expect(try program("technician", "edit", "Ala Próbna", "--region", "Q").status == 1)
        let polish = try program("technician", "edit", "Ala Próbna", "--region", "Q", "--lang", "pl")
        #expect(polish.errors.contains("wbrew regule byłoby 1 wizyta"), "\(polish.errors)")
        #expect(
            try program("technician", "edit", "Ala Próbna", "--region", "Q", "--force", "zmiana rejonów").status == 0)
        #expect(try kinds(program) == ["broken-region"])
        let board = try program("board", "--plain", "--day", "2026-11-24").lines
        #expect(board.last?.hasPrefix("Q\tAla Próbna") == true)
        #expect(board.last?.contains("! does not work in region R") == true)
        let why = try program("why", "1", "--technician", "Ala", "--day", "2026-11-25").lines
        #expect(why.last == "Ala Próbna\t2026-11-25\tdoes not work in region R")
    }

    @Test func hoursThatAreSetOrImportedUnderAVisitAreRefusedWithoutForce() throws {
        let program = try company(orders: 1, at: ["10:00"])
        #expect(try program("shift", "set", "Ala Próbna", "2026-11-24", "off").status == 1)
        let file = try program.file("shifts.csv", "technician,weekdays,start,end\nAla Próbna,Tue,12:00,16:00\n")
        let dry = try program("import", "shifts", file, "--dry-run", "--json").object
        #expect((dry["breaks"] as? [Any])?.count == 1)
        let refused = try program("import", "shifts", file)
        #expect(refused.status == 1 && refused.errors.contains("ZS/2026/000001"))
        #expect(try kinds(program).isEmpty)
        #expect(try program("import", "shifts", file, "--force", "nowy grafik").status == 0)
        #expect(try kinds(program) == ["broken-window"])
    }

    @Test func anAbsenceTellsItsVisitsAndSettlesThemInOneEntry() throws {
        let program = try company(orders: 2, at: ["10:00", "12:00"])
        #expect(try program("dispatch", "1").status == 0)
        #expect(
            try program("promise", "2", "--window", "2026-11-24 12:00-14:00", "--told", "pani Anna").status == 0)
        program.now = "2026-11-24T09:03:00+01:00"
        let dry = try program("technician", "absent", "Ala Próbna", "--visits", "off", "--dry-run", "--json").object
        let visits = try #require(dry["visits"] as? [[String: Any]])
        #expect(visits.map { $0["state"] as? String } == ["dispatched", "planned"])
        #expect(visits.map { $0["fate"] as? String } == ["off", "off"])
        #expect((visits[1]["promise"] as? [String: Any])?["told"] as? String == "pani Anna")
        #expect(try program("agenda").lines.count == 3, "a dry run writes nothing")
        let told = try program("technician", "absent", "Ala Próbna", "--kind", "illness", "--visits", "off")
        #expect(told.status == 0)
        #expect(told.errors.contains("is recalled and goes back into the queue. K, 600 100 200"), "\(told.errors)")
        #expect(told.errors.contains("told Tue 24, 12:00-14:00 (pani Anna)"))
        #expect(try program("agenda").lines.count == 1)
        #expect(try program("undo").status == 0)
        let back = try program("agenda", "--json").objects
        #expect(back.map { $0["state"] as? String } == ["dispatched", "planned"])
        #expect(try program("technician", "absent", "Ala Próbna", "--visits", "sell").status == 2)
    }
}
