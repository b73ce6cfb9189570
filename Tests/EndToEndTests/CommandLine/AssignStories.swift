import Testing

/// Whoever moves a visit from the command line reads what became of the rest of the day.
@Suite struct AssignStories {
    @Test func assignAndUnassignTellOfTheOthers() throws {
        let dyspo = try Program.withCompany()
        for (site, due) in [("sklep", "2026-11-24"), ("kotłownia", "2026-11-24T10:00"), ("recepcja", "2026-11-24")] {
            let made = try dyspo("order", "new", "--site", site, "--duration", "120", "--due", due)
            #expect(made.status == 0, "\(made.errors)")
        }
        for order in ["1", "3"] {
            let placed = try dyspo("assign", order, "--to", "zych", "--day", "2026-11-24", "--json")
            #expect(placed.status == 0, "\(placed.errors)")
            #expect(try placed.object["retimed"] is [Any] && placed.object["seq"] is Int)
        }
        // Kotłownia is late wherever it goes in the afternoon, and that is told of itself.
        let late = try dyspo("assign", "2", "--to", "zych", "--at", "2026-11-24T13:00", "--json")
        #expect(late.status == 0, "\(late.errors)")
        let madeLate = try #require(late.object["madeLate"] as? [[String: Any]])
        #expect(madeLate.contains { $0["order"] as? String == "ZS/2026/000002" && $0["late"] as? Int ?? 0 > 0 })
        let taken = try dyspo("unassign", "1", "--json")
        let staying = try #require(taken.object["staying"] as? [[String: Any]])
        #expect(staying.count == 2)
        #expect(taken.errors.contains("Others of the day keep their times"))
        // A way in words is in order of time.
        let route = try dyspo("route", "zych", "2026-11-24")
        let times = route.lines.filter { $0.prefix(5).contains(":") }.map { String($0.prefix(5)) }
        #expect(times == times.sorted(), "\(route.output)")
    }

    /// Whoever leaves behind the break took it at home: the way does not tell of it, least of all behind the leaving.
    @Test func aDayThatBeginsBehindTheBreakHasNone() throws {
        let dyspo = try Program.withCompany()
        #expect(try dyspo("order", "new", "--site", "sklep", "--duration", "30", "--due", "2026-11-25").status == 0)
        let placed = try dyspo("assign", "1", "--to", "zych", "--at", "2026-11-24T14:30", "--exact")
        #expect(placed.status == 0, "\(placed.errors)")
        let route = try dyspo("route", "zych", "2026-11-24")
        #expect(route.output.contains("leaves home") && !route.output.contains("break"), "\(route.output)")
        let times = route.lines.filter { $0.prefix(5).contains(":") }.map { String($0.prefix(5)) }
        #expect(times == times.sorted(), "\(route.output)")
    }

    @Test func theWayOfADayIsInOrderOfTimeWithABreakOnIt() throws {
        let dyspo = try Program()
        let made = try dyspo("demo")
        #expect(made.status == 0, "\(made.errors)")
        let board = try dyspo("board", "--plain", "--day", "2026-11-23", "--json").object
        let cells = try #require(board["cells"] as? [[String: Any]])
        for cell in cells where (cell["visits"] as? [Any])?.isEmpty == false {
            let name = try #require(cell["technician"] as? String)
            let route = try dyspo("route", name, "2026-11-23")
            let times = route.lines.filter { $0.prefix(5).contains(":") && $0.first?.isNumber == true }
                .map { String($0.prefix(5)) }
            #expect(times == times.sorted(), "\(name)\n\(route.output)")
        }
    }
}
