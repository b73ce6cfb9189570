import Foundation
import Glibc
import ProcessTesting
import Testing

/// `dyspo solve` as a script uses it. The semantics are VROOM's documented ones.
@Suite struct SolveTests {
    /// Two places ten minutes apart, and one half an hour away from both.
    static func problem(_ vehicle: String, _ jobs: String) -> String {
        """
        {"vehicles": [{"id": 1, "start_index": 0, "end_index": 0\(vehicle)}], "jobs": [\(jobs)],
         "matrices": {"car": {"durations": [[0, 600, 1800], [600, 0, 1800], [1800, 1800, 0]]}}}
        """
    }

    /// More jobs than two vehicles have time for.
    static func scattered(_ count: Int) -> String {
        let jobs = (1...count).map { number in
            "{\"id\": \(number), \"location\": [\(19 + number * 7 % 11), \(50 + number * 5 % 7)], \"service\": 600}"
        }
        return """
            {"vehicles": [{"id": 1, "start": [19, 52], "end": [19, 52], "time_window": [0, 40000]},
              {"id": 2, "start": [21, 51], "time_window": [0, 30000]}], "jobs": [\(jobs.joined(separator: ","))]}
            """
    }

    func solve(_ problem: String, _ arguments: String...) throws -> [String: Any] {
        let dyspo = try Program()
        let answer = try dyspo.run(["solve", "-", "--iterations", "2000"] + arguments, input: problem)
        try #require(answer.status == 0, "\(answer.errors)")
        return try answer.object
    }

    /// The steps of the only route.
    func steps(_ answer: [String: Any]) throws -> [[String: Any]] {
        let routes = try #require(answer["routes"] as? [[String: Any]])
        try #require(routes.count == 1)
        return try #require(routes[0]["steps"] as? [[String: Any]])
    }

    func numbers(_ steps: [[String: Any]], _ key: String) -> [Int] { steps.map { $0[key] as? Int ?? -1 } }

    @Test func serviceStartsInItsWindowAndWaitingIsCounted() throws {
        let answer = try solve(
            Self.problem(
                "", "{\"id\": 4, \"location_index\": 1, \"service\": 300, \"time_windows\": [[0, 100], [2000, 2000]]}"))
        let steps = try steps(answer)
        #expect(steps.map { $0["type"] as? String } == ["start", "job", "end"])
        let job = steps[1]
        #expect((job["arrival"] as? Int ?? 0) + (job["waiting_time"] as? Int ?? 0) == 2000)
        #expect(steps[2]["arrival"] as? Int == 2900)
        #expect(numbers(steps, "duration") == [0, 600, 1200])
        let summary = try #require(answer["summary"] as? [String: Any])
        #expect(summary["cost"] as? Int == 1200)
        #expect(summary["duration"] as? Int == 1200)
        #expect(summary["service"] as? Int == 300)
        #expect(summary["unassigned"] as? Int == 0)
        #expect(answer["code"] as? Int == 0)
    }

    @Test func setUpCountsOncePerPlaceAndTheServiceOfATypeHolds() throws {
        let answer = try solve(
            Self.problem(
                ", \"type\": \"van\"",
                """
                {"id": 1, "location_index": 1, "setup": 120, "service": 60, "service_per_type": {"van": 90}},
                {"id": 2, "location_index": 1, "setup": 120, "service": 60}
                """))
        let summary = try #require(answer["summary"] as? [String: Any])
        #expect(summary["setup"] as? Int == 120)
        #expect(summary["service"] as? Int == 150)
        #expect(summary["duration"] as? Int == 1200)
    }

    @Test func aBreakStartsInOneOfItsWindows() throws {
        let answer = try solve(
            Self.problem(
                ", \"breaks\": [{\"id\": 7, \"time_windows\": [[100, 200], [4000, 4500]], \"service\": 900}]",
                "{\"id\": 1, \"location_index\": 2, \"service\": 1800, \"time_windows\": [[1800, 2000]]}"))
        let pause = try #require(try steps(answer).first { $0["type"] as? String == "break" })
        #expect(pause["id"] as? Int == 7)
        let start = (pause["arrival"] as? Int ?? 0) + (pause["waiting_time"] as? Int ?? 0)
        #expect((100...200).contains(start) || (4000...4500).contains(start))
    }

    @Test func prioritiesChooseAndWhatIsLeftOutSaysWhy() throws {
        let answer = try solve(
            Self.problem(
                ", \"time_window\": [0, 3600]",
                """
                {"id": 1, "location_index": 1, "service": 2400, "priority": 10},
                {"id": 2, "location_index": 2, "priority": 90, "description": "boiler"},
                {"id": 3, "location_index": 1, "skills": [5]}
                """))
        #expect(try steps(answer).compactMap { $0["id"] as? Int } == [2])
        let left = try #require(answer["unassigned"] as? [[String: Any]])
        #expect(left.map { $0["id"] as? Int } == [1, 3])
        #expect(left.allSatisfy { $0["type"] as? String == "job" })
        #expect(left[0]["reason"] as? String == "Shifts are too short (1/1)")
        #expect(left[1]["reason"] as? String == "Skills are missing (1/1)")
        #expect((answer["summary"] as? [String: Any])?["priority"] as? Int == 90)
    }

    @Test func aShipmentIsFetchedBeforeItIsBrought() throws {
        let problem = """
            {"vehicles": [{"id": 1, "start_index": 0, "end_index": 0, "capacity": [2]}],
             "shipments": [{"amount": [2], "pickup": {"id": 5, "location_index": 2}, "delivery": {"id": 6, "location_index": 1}},
               {"amount": [1], "pickup": {"id": 7, "location_index": 1}, "delivery": {"id": 8, "location_index": 2}}],
             "matrix": [[0, 600, 1800], [600, 0, 1800], [1800, 1800, 0]]}
            """
        let steps = try steps(try solve(problem))
        let ids = steps.compactMap { $0["id"] as? Int }
        #expect(Set(ids) == [5, 6, 7, 8])
        let where5 = try #require(ids.firstIndex(of: 5)), where6 = try #require(ids.firstIndex(of: 6))
        let where7 = try #require(ids.firstIndex(of: 7)), where8 = try #require(ids.firstIndex(of: 8))
        #expect(where5 < where6 && where7 < where8)
        #expect(steps.compactMap { ($0["load"] as? [Int])?.first }.allSatisfy { (0...2).contains($0) })
    }

    @Test func timesMayCountFrom1970() throws {
        let answer = try solve(
            Self.problem(
                ", \"time_window\": [1795500000, 1795530000]",
                "{\"id\": 1, \"location_index\": 1, \"time_windows\": [[1795510000, 1795510000]]}"))
        #expect(try steps(answer).last?["arrival"] as? Int == 1_795_510_600)
    }

    @Test func theSameRunGivesTheSameBytesWhateverTheThreads() throws {
        let dyspo = try Program()
        let path = try dyspo.file("problem.json", Self.scattered(30))
        func run(_ more: String...) throws -> String {
            let answer = try dyspo.run(["solve", path, "--travel", "crow:1.3:50"] + more)
            try #require(answer.status == 0, "\(answer.errors)")
            return answer.output.replacing(/"(loading|routing|solving)":[0-9]+/, with: "")
        }
        let first = try run("--iterations", "700/2000")
        #expect(try first == run("--iterations", "700/2000", "--threads", "2"))
        #expect(try first == run("--iterations", "700/2000", "--seed", "1"))
        #expect(first.contains("\"reason\""))
    }

    @Test func theLogRepeatsARunAndTheFileTakesTheAnswer() throws {
        let dyspo = try Program()
        let path = try dyspo.file("problem.json", Self.scattered(30))
        let target = dyspo.folder.appending(path: "answer.json").path
        let travel = ["--travel", "crow:1.3:50", "--seed", "9"]
        let answer = try dyspo.run(["solve", path, "-o", target, "--time", "0.3s"] + travel)
        #expect(answer.status == 0 && answer.output.isEmpty)
        let log = try #require(answer.errors.firstMatch(of: /iterations (\d+\/[\d+]+)  seed 9/))
        let again = try dyspo.run(["solve", path, "--iterations", String(log.1)] + travel)
        func withoutClock(_ text: String) -> String {
            text.replacing(/"(loading|routing|solving)":[0-9]+/, with: "")
        }
        let first = try String(contentsOfFile: target, encoding: .utf8)
        #expect(first.contains("\"code\":0"))
        #expect(withoutClock(first) == withoutClock(again.output))
        let quiet = try dyspo.run(["solve", path, "--iterations", "10", "--quiet"])
        #expect(quiet.errors.isEmpty && quiet.status == 0)
    }

    @Test func aFileThatIsWrongEndsWithItsPathAndVroomsCode() throws {
        let dyspo = try Program()
        let wrong = try dyspo.run(
            ["solve", "-"], input: Self.problem("", "{\"id\": 1, \"location_index\": 1, \"time_windows\": [[5]]}"))
        #expect(wrong.status == 2)
        #expect(try wrong.object["code"] as? Int == 2)
        #expect(try wrong.object["error"] as? String == "jobs[0].time_windows[0]: must be a pair of times. (id 1)")
        #expect(wrong.errors == "jobs[0].time_windows[0]: must be a pair of times. (id 1)\n")
        let broken = try dyspo.run(["solve", "-", "--lang", "pl"], input: "{\"jobs\": [}")
        #expect(broken.status == 2)
        #expect(broken.errors == "Wiersz 1, kolumna 11: to nie jest JSON.\n")
        #expect(try dyspo.run(["solve", dyspo.folder.appending(path: "none.json").path]).status == 3)
    }

    @Test(arguments: [
        ["--iterations", "x"], ["--iterations", "1/2/3"], ["--time", "soon"], ["--time", "-1s"], ["--time", "nans"],
        ["--time", "5x"], ["--time", "1m2h"], ["--time", ""], ["--time", "25h"], ["--time", "0"], ["--time", "1e3s"],
        ["--travel", "crow:1.3"], ["--travel", "crow:0:50"], ["--threads", "0"], ["--seed", "-1"], ["--format", "xml"],
    ])
    func anOptionThatIsNoneIsUsage(_ options: [String]) throws {
        let problem = "{\"vehicles\": [{\"id\": 1, \"start\": [19, 52]}], \"jobs\": []}"
        let answer = try Program().run(["solve", "-"] + options, input: problem)
        #expect(answer.status == 2, "\(answer.output)\(answer.errors)")
        #expect(!answer.errors.isEmpty)
    }

    @Test(arguments: ["100ms", "0.1s", "1m", "1h", "1h30m"])
    func oneGrammarOfTimes(_ time: String) throws {
        // Nothing to search for: the answer is there at once.
        let answer = try Program().run(["solve", "-", "--time", time], input: "{\"vehicles\": [], \"jobs\": []}")
        #expect(answer.status == 0, "\(answer.errors)")
    }

    @Test func controlCWritesTheBestSoFar() throws {
        let dyspo = try Program()
        let path = try dyspo.file("problem.json", Self.scattered(60))
        let target = dyspo.folder.appending(path: "answer.json").path
        let process = try ChildProcess(
            Program.binary.path, ["solve", path, "--time", "1h", "-o", target, "--travel", "crow:1.3:50", "-g"],
            environment: ["HOME": dyspo.folder.path, "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"])
        // Its first sentence comes after it has begun to listen.
        while process.errors.isEmpty { usleep(10_000) }
        process.signal(SIGINT)
        #expect(process.status() == 130)
        let answer = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: target)))
        let summary = try #require((answer as? [String: Any])?["summary"] as? [String: Any])
        #expect(summary["routes"] as? Int == 2)
    }

    @Test func whatIsReadPastAndWhatCannotBeKeptIsTold() throws {
        let dyspo = try Program()
        let problem = Self.problem(
            ", \"steps\": [{\"type\": \"job\", \"id\": 4}]",
            "{\"id\": 4, \"location_index\": 1, \"skills\": [3], \"sevice\": 5}")
        let answer = try dyspo.run(["solve", "-", "-g", "--iterations", "10", "-q"], input: problem)
        #expect(answer.status == 0)
        #expect(
            answer.errors.split(separator: "\n") == [
                "--geometry: the shapes of ways are not given; the engine knows times and lengths only.",
                "jobs[0].sevice: this key is not known and is left out; did you mean service?",
                "vehicles[0].steps[0]: job 4 cannot be kept there: skills.",
            ])
    }

    @Test func aRoadEngineGivesTheTimesOrIsToldToBeSilent() throws {
        let server = try LocalServer { _ in
            let snaps = "[{\"distance\":4},{\"distance\":9}]"
            let table = "[[0,700.2],[800,0]]"
            let body =
                "{\"code\":\"Ok\",\"durations\":\(table),\"distances\":\(table),"
                + "\"sources\":\(snaps),\"destinations\":\(snaps)}"
            return (200, body)
        }
        let problem =
            "{\"vehicles\":[{\"id\":1,\"start\":[19,52],\"end\":[19,52]}],"
            + "\"jobs\":[{\"id\":1,\"location\":[19.1,52.1]}]}"
        let dyspo = try Program()
        let command = ["solve", "-", "--iterations", "100", "--travel", "osrm:http://127.0.0.1:\(server.port)"]
        let answer = try dyspo.run(command, input: problem)
        #expect(answer.status == 0, "\(answer.errors)")
        #expect((try answer.object["summary"] as? [String: Any])?["duration"] as? Int == 1501)
        server.stop()
        let silent = try dyspo.run(command, input: problem)
        #expect(silent.status == 3)
        #expect(try silent.object["code"] as? Int == 3)
        #expect(silent.errors.contains("The road engine at 127.0.0.1:\(server.port) does not answer."))
    }

    @Test func theTextFormatsAreAnsweredInTheirOwn() throws {
        let dyspo = try Program()
        let solomon = "T\nVEHICLE\nNUMBER CAPACITY\n2 10\nCUSTOMER\n0 0 0 0 0 100 0\n1 3 4 6 0 50 10\n2 0 9 6 5 60 10\n"
        let routes = try dyspo.run(["solve", "-", "--format", "solomon", "--iterations", "500"], input: solomon)
        #expect(
            routes.lines.sorted() == ["Cost 28.0", "Route #1: 1", "Route #2: 2"].sorted() || routes.lines.count == 3)
        #expect(routes.lines.last == "Cost 28.0")
        let technicians =
            "T\nCREW COUNT SKILLS\n1 1 1 1\n0 0 0 0 100 0 [] [] []\n1 3 4 0 100 0 [0] [] [1]\n2 6 8 0 90 10 [0] [0] [1]\n"
        let crews = try dyspo.run(["solve", "-", "--format", "trsp", "--iterations", "500"], input: technicians)
        #expect(crews.output == "Technician 1: D 2\n")
        let cut = try dyspo.run(["solve", "-", "--format", "solomon"], input: "T\n")
        #expect(cut.status == 2)
        #expect(cut.errors == "Line 1: is missing.\n")
    }
}
