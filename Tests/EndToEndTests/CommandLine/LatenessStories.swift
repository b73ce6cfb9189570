import Foundation
import GRDB
import Testing

/// *Late* is one thing everywhere: what SQL says of the rows is what lists, filters, agenda, board, plan, check and
/// exports say.
@Suite struct LatenessStories {
    /// Six orders: in time, late by each of the three, late in the queue, and late by the end alone.
    private static func desk() throws -> Program {
        let dyspo = try Program.withCompany()
        func new(_ site: String, _ options: String...) throws {
            let made = try dyspo.run(
                ["order", "new", "--site", site, "--duration", "60"] + options + ["--now", dyspo.now])
            #expect(made.status == 0, "\(made.errors)")
        }
        func assign(_ order: String, _ who: String, _ at: String) throws {
            let placed = try dyspo("assign", order, "--to", who, "--at", at, "--exact")
            #expect(placed.status == 0, "\(placed.errors)")
        }
        try new("sklep", "--due", "2026-11-24")
        try new("sklep", "--due", "2026-11-24T10:20")
        try new("kotłownia", "--arrival", "2026-11-24T09:00", "--due", "2026-11-25")
        try new("kotłownia")
        try new("recepcja", "--due", "2026-11-23T08:30")
        try new("recepcja", "--due", "2026-11-23")
        try assign("1", "zych", "2026-11-24T09:00")
        try assign("2", "zych", "2026-11-24T12:00")
        try assign("3", "wilk", "2026-11-24T09:15")
        try assign("4", "wilk", "2026-11-24T13:00")
        let told = try dyspo("promise", "4", "--window", "2026-11-24 10:00-12:00", "--told", "Anna")
        #expect(told.status == 0, "\(told.errors)")
        return dyspo
    }

    private static let now: Int64 = 1_795_417_200

    /// Minutes late by order number, from the rows alone.
    private func byHand(_ dyspo: Program) throws -> [String: Int] {
        let rows = try DatabaseQueue(path: dyspo.store).read { database in
            try Row.fetchAll(
                database,
                sql: """
                    WITH course AS (
                        SELECT o.number_sequence AS number, v.promise_end, o.arrival_due, o.fix_due,
                            max(coalesce(v.start_at, :now), :now) AS start_at,
                            max(coalesce(v.start_at, :now), :now)
                                + coalesce(v.end_at - v.start_at, v.duration * 60) AS end_at
                        FROM visit v JOIN service_order o ON o.id = v.order_id)
                    SELECT number, max(0, coalesce(start_at - promise_end, 0), coalesce(start_at - arrival_due, 0),
                        coalesce(end_at - fix_due, 0)) AS late
                    FROM course
                    """, arguments: ["now": Self.now])
        }
        return Dictionary(
            uniqueKeysWithValues: rows.map { row in
                (String(format: "ZS/2026/%06d", row["number"] as Int), ((row["late"] as Int) + 59) / 60)
            })
    }

    private func late(_ objects: [[String: Any]], _ name: String = "number") -> [String: Int] {
        Dictionary(
            objects.compactMap { object in
                (object[name] as? String).flatMap { number in (object["late"] as? Int).map { (number, $0) } }
            }
        ) { first, _ in first }
    }

    @Test func everythingSaysWhatTheRowsSay() throws {
        let dyspo = try Self.desk()
        let truth = try byHand(dyspo)
        let overdue = truth.filter { $0.value > 0 }
        #expect(Set(overdue.keys.map { $0.suffix(1) }) == ["2", "3", "4", "5"])
        #expect(truth["ZS/2026/000003"] == 15 && truth["ZS/2026/000005"] == 30)

        #expect(late(try dyspo("order", "list", "--json").objects) == truth)
        #expect(late(try dyspo("order", "list", "--filter", "late", "--json").objects) == overdue)
        #expect(
            late(try dyspo("order", "list", "--filter", "!spóźnione", "--json").objects).values.allSatisfy { $0 == 0 })

        let placed = truth.filter { !["5", "6"].contains($0.key.suffix(1)) }
        let agenda = try dyspo("agenda", "--from", "2026-11-24", "--json").objects
        #expect(late(agenda, "order") == placed)
        let some = try dyspo("agenda", "--from", "2026-11-24", "--filter", "late", "--json").objects
        #expect(late(some, "order") == placed.filter { $0.value > 0 })

        let board = try dyspo("board", "--day", "2026-11-24", "--json")
        let cells = try #require(try board.object["cells"] as? [[String: Any]])
        let stops = cells.flatMap { $0["visits"] as? [[String: Any]] ?? [] }
        #expect(late(stops, "order") == placed)

        let found = try dyspo("check", "--json").objects.filter { ["late", "overdue"].contains($0["kind"] as? String) }
        #expect(Set(found.compactMap { $0["subject"] as? String }) == Set(overdue.keys))

        let csv = try dyspo("export", "visits").output.split(whereSeparator: \.isNewline)
            .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        let column = try #require(csv.first?.firstIndex(of: "late"))
        #expect(
            Dictionary(uniqueKeysWithValues: csv.dropFirst().map { (String($0[0]), Int($0[column]) ?? -1) }) == truth)

        let plan = try dyspo(
            "plan", "--from", "2026-11-24", "--to", "2026-11-24", "--iterations", "1", "--dry-run", "--json")
        let before = try #require(try plan.object["before"] as? [String: Any])
        #expect(before["late"] as? Int == placed.values.count { $0 > 0 })
    }

    @Test func whichOfTheThreeIsSaidInBothLanguages() throws {
        let dyspo = try Self.desk()
        func sheet(_ order: String, _ language: String) throws -> String {
            try dyspo("order", "show", order, "--lang", language).output
        }
        #expect(try sheet("2", "en").contains("Late: 2:40 late (order): ends after Tue 24, 10:20"))
        #expect(try sheet("3", "en").contains("Late: 0:15 late (SLA): starts after Tue 24, 09:00"))
        #expect(try sheet("4", "pl").contains("Po terminie: 1:00 po terminie obiecanym: początek po wt 24, 12:00"))
        #expect(try sheet("3", "pl").contains("Termin: na miejscu do wt 24, 09:00 (umowa); wykonane do śr 25 (umowa)"))
        #expect(try sheet("1", "en").contains("Due: by Tue 24 (order)"))
        #expect(!(try sheet("1", "en").contains("Late:")))
    }

    @Test func aDueDayIsThatDay() throws {
        let dyspo = try Program.withCompany()
        _ = try dyspo("order", "new", "--site", "sklep", "--duration", "60", "--due", "2026-11-30")
        #expect(try dyspo("order", "list", "--json").objects.first?["due"] as? String == "2026-11-30")
        #expect(try dyspo("order", "list").output.contains("2026-11-30\t"))
        for (filter, isIn) in [
            ("due:30.11", true), ("due<30.11", false), ("due<1.12", true), ("due:1.12", false), ("due>30.11", false),
            ("due>29.11", true), ("due:2026-11-30", true),
        ] {
            let found = try dyspo("order", "list", "--filter", filter, "--json").objects
            #expect(found.isEmpty != isIn, "\(filter)")
        }
        #expect(try dyspo("order", "list", "--due", "2026-11-30", "--json").objects.count == 1)
        #expect(try dyspo("order", "list", "--due", "2026-11-29", "--json").objects.isEmpty)
        let csv = try dyspo("export", "orders").output
        #expect(csv.contains("2026-11-30,") && !csv.contains("2026-12-01"))
    }

    @Test(arguments: ["none", "brak", "-", ""]) func dueWishAndTechnicianAreTakenAway(_ word: String) throws {
        let dyspo = try Program.withCompany()
        _ = try dyspo(
            "order", "new", "--site", "sklep", "--duration", "60", "--due", "2026-11-25", "--arrival",
            "2026-11-24T09:00", "--window", "2026-11-24 08:00-12:00", "--technician", "zych")
        for option in ["--due", "--arrival", "--window", "--technician"] {
            let edited = try dyspo("order", "edit", "1", option, word)
            #expect(edited.status == 0, "\(option): \(edited.errors)")
        }
        let sheet = try dyspo("order", "show", "1").output
        #expect(!sheet.contains("Due:") && !sheet.contains("Wish:"))
        #expect(try dyspo("order", "show", "1", "--json").object["due"] is NSNull)
        #expect(try dyspo("assign", "1", "--to", "wilk", "--day", "tomorrow").status == 0)
        #expect(try dyspo("undo").status == 0)
    }

    @Test func anEditSaysWhatItDid() throws {
        let dyspo = try Program.withCompany()
        _ = try dyspo(
            "order", "new", "--site", "sklep", "--duration", "60", "--arrival", "2026-11-23T13:40", "--due",
            "2026-11-23T21:40")
        let later = try dyspo("order", "edit", "1", "--due", "2026-11-26")
        #expect(
            later.errors == "Order ZS/2026/000001 changed; what comes first is still: on site by Mon 23, 13:40 (SLA).\n"
        )
        #expect(try dyspo("order", "show", "1").output.contains("on site by Mon 23, 13:40 (SLA); done by Thu 26 (SLA)"))
        let again = try dyspo("order", "edit", "1", "--due", "2026-11-26")
        #expect(again.errors.contains("is so already") && again.status == 0)
        let entries = try dyspo("journal", "--order", "1", "--json").objects
        #expect(entries.count == 2, "nothing was written the second time")
    }
}

/// `--filter` knows the names of the company.
@Suite struct FilterOptionStories {
    @Test(arguments: [
        ("region:Pułnoc", "--filter: Column 1: no region “Pułnoc”; nearest Północ.\n"),
        ("late state:redy", "--filter: Column 6: no state “redy”; nearest ready.\n"),
        ("technician:Zyhc", "--filter: Column 1: no technician “Zyhc”; nearest Ewa Zych.\n"),
        ("customer:Hotle", "--filter: Column 1: no customer “Hotle”; nearest Hotel Mewa.\n"),
        ("free>1h", "--filter: “free” is about technicians' days and does nothing in a list of orders.\n"),
    ])
    func aSlipEndsWithCodeTwo(_ filter: String, _ words: String) throws {
        let dyspo = try Program.withCompany()
        let answer = try dyspo("order", "list", "--filter", filter)
        #expect(answer.status == 2 && answer.output.isEmpty)
        #expect(answer.errors.contains(words), "\(answer.errors)")
    }

    @Test func whatIsCalledReadyIsFoundAsReady() throws {
        let dyspo = try Program.withCompany()
        _ = try dyspo("order", "new", "--site", "sklep", "--duration", "60", "--type", "maintenance")
        for filter in ["state:ready", "stan:\"do zaplanowania\"", "type:maintenance", "rodzaj:przegląd"] {
            #expect(try dyspo("order", "list", "--filter", filter, "--json").objects.count == 1, "\(filter)")
        }
        #expect(try dyspo("order", "list", "--filter", "type:repair", "--json").objects.isEmpty)
    }
}
