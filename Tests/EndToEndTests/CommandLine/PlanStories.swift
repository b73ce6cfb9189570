import Foundation
import Testing

/// A plan does what it was told, says what it did, and proves its reasons.
@Suite struct PlanStories {
    /// Ala works Monday to Friday, eight to four, in Warsaw; one site is at hand, one a long drive away.
    private func company(orders: [(site: String, duration: String)]) throws -> Program {
        let program = try Program()
        program.now = "2026-11-23T07:00:00+01:00"
        for arguments in [
            ["init", "--name", "F", "--region", "R", "--skill", "X=Iks"],
            ["import", "customers", try program.file("k.csv", "name;phone\nK;600 100 200\n")],
            [
                "import", "sites",
                try program.file(
                    "s.csv",
                    """
                    customer;name;region;town;latitude;longitude
                    K;Near;R;Warszawa;52.23;21.01
                    K;Far;R;Radom;51.40;21.15

                    """),
            ],
            [
                "technician", "new", "Ala Próbna", "--town", "Warszawa", "--region", "R", "--skill", "X", "--hours",
                "08:00-16:00", "--weekdays", "Mon-Fri",
            ],
        ] { try done(program, arguments) }
        for (index, order) in orders.enumerated() {
            try done(
                program,
                [
                    "order", "new", "--customer", "K", "--site", order.site, "--title", "T\(index + 1)", "--duration",
                    order.duration, "--skill", "X",
                ])
        }
        return program
    }

    @discardableResult
    private func done(_ program: Program, _ arguments: [String]) throws -> Program.Answer {
        let answer = try program.run(arguments + ["--now", program.now])
        try #require(answer.status == 0, "\(arguments): \(answer.errors)")
        return answer
    }

    @Test func onADayWithoutShiftsNobodyWorksAndThatIsTheReason() throws {
        let program = try company(orders: [("Near", "1:00"), ("Far", "1:00")])
        let sunday = ["plan", "--from", "2026-11-29", "--to", "2026-11-29", "--iterations", "10", "--dry-run"]
        let rows = try done(program, sunday + ["--lang", "en"]).lines.dropFirst()
        #expect(rows.count == 2 && rows.allSatisfy { $0.contains("nobody works on the plan's days") }, "\(rows)")
        let left = try #require(try done(program, sunday + ["--json"]).object["unplanned"] as? [[String: Any]])
        #expect(left.map { $0["code"] as? String } == ["nobody-works", "nobody-works"])
    }

    @Test func whatWasAppliedInPartEndsWithFour() throws {
        let program = try company(orders: [("Near", "1:00"), ("Far", "5:00")])
        // The plan knows nothing of the hours' traffic; the store does, and keeps the shift's end.
        try done(program, ["travel", "factor", "4", "--hours", "13-18"])
        let plan = try program.run(
            ["plan", "--to", "2026-11-27", "--iterations", "300", "--json", "--now", program.now])
        #expect(plan.status == 4, "\(plan.errors)")
        let object = try plan.object
        #expect(object["applied"] as? Bool == true && (object["skipped"] as? [Any])?.count == 1)
        #expect(try program("order", "list", "--state", "planned", "--json").objects.count == 1)
    }

    @Test func oneOrderOneDeadlineAndOnlyNewChangeNothingElse() throws {
        let program = try company(orders: [("Near", "1:00"), ("Near", "1:00"), ("Near", "0:30"), ("Near", "0:30")])
        try done(program, ["assign", "1", "--to", "Ala", "--at", "2026-11-23T11:00", "--exact"])
        try done(program, ["lock", "1", "--off"])
        let one = try done(program, ["plan", "--order", "2", "--iterations", "200", "--json"]).object
        let changes = try #require(one["changes"] as? [String: Int])
        #expect(changes == ["added": 1, "moved": 0, "retimed": 0, "nudged": 0, "removed": 0])
        try done(program, ["order", "edit", "3", "--due", "2026-11-25"])
        let due = try done(program, ["plan", "--deadline", "2026-11-25", "--iterations", "200", "--json"]).object
        let added = try #require(due["added"] as? [[String: Any]])
        #expect(added.map { $0["order"] as? String } == ["ZS/2026/000003"])
        try done(program, ["unassign", "3"])
        let new = try done(program, ["plan", "--only-new", "--iterations", "200", "--json"]).object
        #expect((new["added"] as? [[String: Any]])?.map { $0["order"] as? String } == ["ZS/2026/000004"])
        let after = try #require(new["after"] as? [String: Any])
        #expect(Set(after.keys).isSuperset(of: ["promisesMissed", "wishesMissed", "dueUnplanned", "late"]))
    }

    @Test func assigningOutsideAPromiseIsToldAndFound() throws {
        let program = try company(orders: [("Near", "1:00")])
        try done(program, ["promise", "1", "--window", "2026-11-24 10:00-12:00", "--told", "Anna"])
        let answer = try done(program, ["assign", "1", "--to", "Ala", "--at", "2026-11-25T10:00", "--lang", "en"])
        #expect(
            answer.errors.contains("misses Tue 24, 10:00-12:00, promised to Anna: call 600 100 200."),
            "\(answer.errors)")
        let check = try program("check", "--json")
        #expect(check.status == 1)
        #expect(try check.objects.map { $0["kind"] as? String }.contains("promise-missed"))
    }
}
