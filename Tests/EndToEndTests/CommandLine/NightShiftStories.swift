import Testing

/// A company that works at night, from the command line: what is after midnight belongs to the evening's shift and is
/// shown with its own date.
@Suite struct NightShiftStories {
    @Test func oneInTheMorningIsOfTheEvening() throws {
        let dyspo = try Self.company()
        for arguments in [
            ["--at", "2026-11-24T01:00", "--exact"], ["--day", "2026-11-23", "--at", "2026-11-24T01:00", "--exact"],
            ["--day", "2026-11-24", "--at", "2026-11-24T01:00", "--exact"],
            ["--day", "2026-11-23", "--at", "01:00", "--exact"],
        ] {
            let placed = try dyspo.run(["assign", "1", "--to", "Nocny"] + arguments + ["--now", dyspo.now])
            #expect(placed.status == 0, "\(arguments): \(placed.errors)")
            #expect(placed.errors.contains("Tue 24, 01:00 (shift Mon 23), time kept."), "\(placed.errors)")
            let row = try #require(
                try dyspo("export", "visits").output.split(whereSeparator: \.isNewline).last
            ).split(
                separator: ",", omittingEmptySubsequences: false)
            #expect(row[3] == "Nocny Próbny" && row[5] == "2026-11-24T01:00:00+01:00")
            #expect(row[6] == "2026-11-24T02:00:00+01:00" && row.last == "2026-11-23", "the shift's day is the last")
            #expect(try dyspo("unassign", "1").status == 0)
        }
        let near = try dyspo("assign", "1", "--to", "Nocny", "--at", "2026-11-24T01:00", "--json")
        let visit = try #require((try near.object["visits"] as? [[String: Any]])?.first)
        #expect(visit["day"] as? String == "2026-11-23", "not 21 hours later")
    }

    @Test func everyListSaysTheRealDate() throws {
        let dyspo = try Self.company()
        _ = try dyspo("assign", "1", "--to", "Nocny", "--at", "2026-11-24T01:00", "--exact")
        #expect(try dyspo("order", "show", "1").output.contains("Tue 24 Nov, 01:00-02:00 (shift Mon 23)"))
        let polish = try dyspo("order", "show", "1", "--lang", "pl").output
        #expect(polish.contains("wt 24 lis, 01:00-02:00 (zmiana pon 23)"))
        let row = try #require(try dyspo("agenda", "--from", "2026-11-23").lines.last)
        #expect(
            row.contains("\t2026-11-24 01:00\t2026-11-24 02:00\t") && row.hasSuffix("\t2026-11-24"),
            "the shift's day, and the date")
        let task = try #require(try dyspo("agenda", "--from", "2026-11-23", "--json").objects.first)
        #expect(task["day"] as? String == "2026-11-23")
        #expect(task["start"] as? String == "2026-11-24T01:00:00+01:00")
        #expect(try dyspo("agenda", "--from", "2026-11-24").lines.isEmpty == false, "the header")
        #expect(!(try dyspo("agenda", "--from", "2026-11-24").output.contains("01:00")))
        #expect(try dyspo("board", "--plain", "--day", "2026-11-23").output.contains("Tue 24 01:00 1 "))
        let route = try dyspo("route", "Nocny", "2026-11-23").output
        #expect(route.contains("Tue 24 01:00-02:00") && route.contains("Tue 24 02:"), "\(route)")
        let price = try dyspo("price", "1", "--day", "2026-11-24", "--json")
        #expect(price.status == 0)
        let calendar = try dyspo("export", "visits", "--format", "ics").output
        #expect(calendar.contains("DTSTART:20261124T000000Z"))
    }

    @Test func breaksAfterMidnightAreReadAndWritten() throws {
        let dyspo = try Self.company()
        let file = try dyspo.file(
            "l.csv",
            "technician;weekdays;start;end;lunch_from;lunch_to\nNocny Próbny;Mon-Sun;22:00;06:00;01:00;03:00\n")
        #expect(try dyspo("import", "shifts", file, "--dry-run").status == 0)
        #expect(try dyspo("import", "shifts", file).status == 0)
        #expect(try dyspo("export", "shifts").output.contains("22:00,30:00,25:00,27:00,30"))
        _ = try dyspo("assign", "1", "--to", "Nocny", "--at", "2026-11-24T00:00", "--exact")
        #expect(try dyspo("route", "Nocny", "2026-11-23").output.contains("Tue 24 01:"), "the break, by its date")
        let set = try dyspo("shift", "set", "Nocny Próbny", "2026-11-25", "22:00-06:00", "--lunch", "23:30-00:30/20")
        #expect(set.status == 0, "\(set.errors)")
        #expect(try dyspo("export", "shifts").output.contains("2026-11-25,,22:00,30:00,23:30,24:30,20"))
        let day = try dyspo("shift", "set", "Nocny Próbny", "2026-11-26", "08:00-16:00", "--lunch", "01:00-03:00")
        #expect(day.status == 1 && day.errors.contains("does not fit into the hours"))
        let edit = try dyspo(
            "technician", "edit", "Nocny Próbny", "--hours", "21:00-05:00", "--weekdays", "Mon-Sun", "--lunch",
            "00:30-02:00")
        #expect(edit.status == 0, "\(edit.errors)")
        #expect(try dyspo("export", "shifts").output.contains("21:00,29:00,24:30,26:00,30"))
        let off = try dyspo(
            "technician", "edit", "Nocny Próbny", "--hours", "21:00-05:00", "--weekdays", "Mon", "--lunch", "off")
        #expect(off.status == 0 && off.errors.contains("Nocny"))
    }

    @Test func whatIsOfferedAndWhatIsPricedAgree() throws {
        let dyspo = try Self.company()
        let prices = try dyspo("price", "1", "--json").objects
        let slots = try dyspo("slots", "1", "--json").objects
        #expect(!prices.isEmpty && !slots.isEmpty)
        let first = try #require(slots.first)
        #expect(first["start"] as? String == "2026-11-23T22:00:00+01:00")
        #expect(first["end"] as? String == "2026-11-24T00:00:00+01:00")
        #expect(first["day"] as? String == "2026-11-23")
        let all = try dyspo("slots", "1", "--limit", "500", "--json").objects.compactMap { $0["start"] as? String }
        #expect(all.contains("2026-11-24T02:00:00+01:00"), "after midnight too")
        #expect(!all.contains { $0.contains("T08:00") }, "nobody works by day")
    }

    @Test func absencesOfDaysTakeTheirNights() throws {
        let dyspo = try Self.company()
        _ = try dyspo("technician", "absent", "Nocny", "--from", "2026-11-24")
        let shifts = try dyspo("shift", "list", "--from", "2026-11-23", "--to", "2026-11-25", "--json").objects
        #expect(shifts.compactMap { $0["day"] as? String } == ["2026-11-23", "2026-11-25"])
        #expect(shifts.first?["end"] as? String == "2026-11-24T06:00:00+01:00", "Monday's night is whole")
    }

    @Test func reportsOfTheNightTakeTimesOfTheNight() throws {
        let dyspo = try Self.company()
        _ = try dyspo("assign", "1", "--to", "Nocny", "--at", "2026-11-24T01:00", "--exact")
        _ = try dyspo("dispatch", "1")
        dyspo.now = "2026-11-24T02:30"
        #expect(try dyspo("visit", "accept", "1", "--at", "23:50").status == 0)
        for (act, time) in [("travel", "00:40"), ("arrive", "01:05"), ("start", "01:05")] {
            #expect(try dyspo("visit", act, "1", "--at", time).status == 0, "\(act) \(time)")
        }
        let done = try dyspo("visit", "complete", "1", "--at", "02:10", "--reason", "nikogo")
        #expect(done.status == 0, "\(done.errors)")
        #expect(try dyspo("order", "show", "1").output.contains("Tue 24, 02:10"))
    }

    private static func company() throws -> Program {
        let program = try Program()
        _ = try program("init", "--name", "F", "--region", "R", "--skill", "X=Iks")
        for (kind, text) in [
            ("customers", "name\nK\n"),
            ("sites", "customer;name;region;town;latitude;longitude\nK;Hala;R;Warszawa;52.23;21.01\n"),
        ] {
            let answer = try program("import", kind, try program.file("\(kind).csv", text))
            try #require(answer.status == 0, "\(answer.errors)")
        }
        let made = try program(
            "technician", "new", "Nocny Próbny", "--town", "Warszawa", "--region", "R", "--skill", "X", "--hours",
            "22:00-06:00", "--weekdays", "Mon-Sun")
        try #require(made.status == 0, "\(made.errors)")
        _ = try program("order", "new", "--customer", "K", "--title", "T", "--duration", "1:00", "--skill", "X")
        return program
    }
}
