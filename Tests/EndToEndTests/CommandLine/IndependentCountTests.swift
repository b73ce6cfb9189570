import Foundation
import GRDB
import Testing

/// Late, due, promised, wished and waiting are counted here once more, in plain SQL on the store's own rows. Lists,
/// filters, agenda, board, exports, `check` and the plan's summary have to say the same.
@Suite struct IndependentCountTests {
    /// Monday, 23 November 2026, 07:00 in Warsaw.
    private static let now = 1_795_413_600
    /// Midnight in Warsaw, in winter.
    private static func midnight(_ day: String) -> Int {
        let format = ISO8601DateFormatter()
        return Int(format.date(from: "\(day)T00:00:00+01:00")!.timeIntervalSince1970)
    }

    /// Every order with the visit that counts: the one still to be done, else the last; its start and end as they are to
    /// be expected, and all its limits.
    private static let orders = """
        WITH current AS (
            SELECT * FROM visit v WHERE v.sequence = (
                SELECT coalesce(
                    max(CASE WHEN w.state IN ('open', 'planned', 'dispatched', 'accepted', 'en-route', 'on-site',
                        'working', 'paused') THEN w.sequence END), max(w.sequence))
                FROM visit w WHERE w.order_id = v.order_id)
        ), spans AS (
            SELECT o.id, printf('ZS/%d/%06d', o.number_year, o.number_sequence) AS number, o.state, v.state AS visit,
                o.arrival_due, o.fix_due, v.promise_end, o.wish_end,
                CASE WHEN v.state = 'completed' THEN v.start_at ELSE max(coalesce(v.start_at, \(now)), \(now)) END
                    AS start,
                CASE WHEN v.state = 'completed' THEN v.end_at ELSE max(coalesce(v.start_at, \(now)), \(now))
                    + coalesce(v.end_at - v.start_at, v.duration * 60) END AS finish
            FROM service_order o JOIN current v ON v.order_id = o.id
        )
        SELECT number, state, visit, promise_end IS NOT NULL AS promised, wish_end IS NOT NULL AS wished,
            CASE WHEN arrival_due IS NULL AND fix_due IS NULL AND promise_end IS NULL THEN wish_end ELSE
                min(coalesce(arrival_due, 1 << 60), coalesce(fix_due, 1 << 60), coalesce(promise_end, 1 << 60)) END
                AS due,
            CASE WHEN state = 'cancelled' THEN 0 ELSE
                max(0, start - coalesce(arrival_due, 1 << 60), finish - coalesce(fix_due, 1 << 60),
                    start - coalesce(promise_end, 1 << 60)) END AS late
        FROM spans ORDER BY number
        """

    private struct Row {
        let number: String
        let state: String
        let visit: String
        let isPromised: Bool
        let isWished: Bool
        let due: Int?
        /// Minutes, a begun one counted.
        let late: Int
    }

    /// A demo company to which things have happened: days to be done by, promises kept and broken, a cancelled order.
    private func company() throws -> (Program, [Row]) {
        let program = try Program()
        program.now = "2026-11-23T07:00:00+01:00"
        #expect(try program("demo", "--orders", "120", "--technicians", "12").status == 0)
        // A promise is given for one visit; which of several is not asked here.
        let planned = try program("order", "list", "--state", "planned", "--json").objects.filter {
            ($0["visits"] as? [Any])?.count == 1
        }
        let waiting = try program("order", "list", "--state", "ready", "--json").objects
        try #require(planned.count > 30 && waiting.count > 12)
        func number(_ order: [String: Any]) -> String { order["number"] as? String ?? "" }
        for order in planned.prefix(6) + waiting.prefix(3) {
            #expect(try program("order", "edit", number(order), "--due", "2026-11-22").status == 0)
        }
        for order in planned[6..<10] + waiting[3..<6] {
            #expect(try program("order", "edit", number(order), "--due", "2026-11-30").status == 0)
        }
        for order in planned[10..<13] + waiting[6..<8] {
            #expect(try program("order", "edit", number(order), "--due", "2026-12-01", "--arrival", "none").status == 0)
        }
        for (index, order) in planned[13..<21].enumerated() {
            let window = index < 4 ? "2026-11-23 07:00-07:01" : "2026-12-20 08:00-10:00"
            #expect(try program("promise", number(order), "--window", window, "--told", "Ola").status == 0)
        }
        #expect(try program("order", "cancel", number(planned[5]), "--reason", "x").status == 0)
        let database = try DatabaseQueue(path: program.store)
        let rows = try database.read { database in
            try GRDB.Row.fetchAll(database, sql: Self.orders).map { row in
                Row(
                    number: row["number"], state: row["state"], visit: row["visit"], isPromised: row["promised"],
                    isWished: row["wished"], due: row["due"], late: ((row["late"] as Int) + 59) / 60)
            }
        }
        try database.close()
        return (program, rows)
    }

    private func count(_ program: Program, _ arguments: String...) throws -> Int {
        try program.run(["order", "list", "--json", "--now", program.now] + arguments).objects.count
    }

    @Test func listsAndFiltersAgree() throws {
        let (program, rows) = try company()
        let listed = try program("order", "list", "--json").objects
        #expect(listed.map { $0["number"] as? String } == rows.map(\.number))
        #expect(listed.map { $0["late"] as? Int } == rows.map(\.late))
        for (kind, expected) in [("promise", rows.map(\.isPromised)), ("preference", rows.map(\.isWished))] {
            let windows = listed.map { $0["windows"] as? [[String: Any]] ?? [] }
            #expect(windows.map { $0.contains { $0["kind"] as? String == kind } } == expected, "\(kind)")
        }
        let dues = rows.compactMap(\.due)
        #expect(try count(program, "--filter", "late") == rows.count { $0.late > 0 })
        #expect(try count(program, "--filter", "!late") == rows.count { $0.late == 0 })
        #expect(try count(program, "--filter", "promised") == rows.count(where: \.isPromised))
        #expect(try count(program, "--filter", "state:ready") == rows.count { $0.state == "ready" })
        #expect(try count(program, "--filter", "due:none") == rows.count - dues.count)
        for (day, next) in [("2026-11-22", "2026-11-23"), ("2026-11-30", "2026-12-01"), ("2026-12-01", "2026-12-02")] {
            let (start, end) = (Self.midnight(day), Self.midnight(next))
            // What is due by the end of a day is due at the next one's midnight.
            #expect(try count(program, "--filter", "due:\(day)") == dues.count { start < $0 && $0 <= end }, "\(day)")
            #expect(try count(program, "--filter", "due<\(day)") == dues.count { $0 <= start }, "\(day)")
            #expect(try count(program, "--filter", "due>\(day)") == dues.count { $0 > end }, "\(day)")
            #expect(try count(program, "--due", day) == dues.count { $0 <= end }, "\(day)")
            let said = listed.count { $0["due"] as? String == day }
            #expect(said == dues.count { $0 == end }, "\(day): the day itself, not the next one's midnight")
        }
        #expect(dues.contains(Self.midnight("2026-12-01")) && rows.contains { $0.late > 0 && $0.isPromised })
    }

    @Test func boardAgendaExportsCheckAndPlanAgree() throws {
        let (program, rows) = try company()
        let placed = rows.filter { $0.visit == "planned" }
        let waiting = rows.filter { $0.visit == "open" }
        // Some orders have several visits.
        func visits(_ state: String) throws -> Int {
            try DatabaseQueue(path: program.store).read { database in
                try Int.fetchOne(database, sql: "SELECT count(*) FROM visit WHERE state = '\(state)'") ?? 0
            }
        }
        let open = try visits("open")
        #expect(try (program("board", "--plain", "--json").object["queue"] as? [String])?.count == open)

        let agenda = try program("agenda", "--from", "2026-11-20", "--to", "2027-01-31", "--json").objects
        // A visit is a task of everybody of its crew, on each of its days.
        func named(_ key: String, _ lines: [[String: Any]]) -> Set<String> {
            Set(lines.compactMap { $0[key] as? String })
        }
        #expect(named("id", agenda).count == (try visits("planned")))
        #expect(named("order", agenda).count == placed.count)
        let lateTasks = agenda.filter { $0["late"] as? Int ?? 0 > 0 }
        #expect(named("order", lateTasks).count == placed.count { $0.late > 0 })
        let late = try program("agenda", "--from", "2026-11-20", "--to", "2027-01-31", "--filter", "late").lines
        #expect(late.count - 1 == lateTasks.count)

        let lines = try program("export", "visits").output.split(separator: "\r\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
        let column = try #require(lines[0].firstIndex(of: "late"))
        let fromEnd = lines[0].count - column
        let numbers = try #require(lines[0].firstIndex(of: "order"))
        let exported = Set(lines.dropFirst().filter { Int($0[$0.count - fromEnd]) ?? 0 > 0 }.map { $0[numbers] }).count
        #expect(exported == rows.count { $0.late > 0 })
        let orders = try program("export", "orders", "--format", "json").json as? [[String: Any]] ?? []
        #expect(orders.count { $0["late"] as? Int ?? 0 > 0 } == rows.count { $0.late > 0 })

        let found = try program("check", "--json").objects.compactMap { $0["kind"] as? String }
        #expect(found.count { $0 == "late" } == placed.count { $0.late > 0 })
        #expect(found.count { $0 == "overdue" } == waiting.count { $0.late > 0 })

        let plan = try program(
            "plan", "--dry-run", "--iterations", "0", "--from", "2026-11-23", "--to", "2026-12-31", "--json")
        let before = try #require(plan.object["before"] as? [String: Any], "\(plan.errors)")
        #expect(before["planned"] as? Int == (try visits("planned")))
        #expect(before["unplanned"] as? Int == open)
        #expect(before["late"] as? Int == named("id", lateTasks).count)
    }
}
