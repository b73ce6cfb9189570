import Foundation
import Interchange
import Scheduling
import ServiceModel
import Testing

/// What VROOM's clients rely on, beside the plan.
@Suite struct SolveClientTests {
    private func problem(_ vehicle: String = "", _ job: String = "", _ more: String = "") -> String {
        """
        {"vehicles": [{"id": 1, "start_index": 0, "end_index": 0\(vehicle)}],
         "jobs": [{"id": 2, "location_index": 1\(job)}]\(more),
         "matrices": {"car": {"durations": [[0, 60], [60, 0]], "distances": [[0, 900], [900, 0]]}}}
        """
    }

    private func steps(_ solved: Solving) throws -> [[String: Any]] {
        try #require(solved.routes.first?["steps"] as? [[String: Any]])
    }

    @Test func everyStepThatIsSomewhereHasItsIndex() throws {
        let solved = try Solving(problem())
        #expect(try steps(solved).map { $0["location_index"] as? Int } == [0, 1, 0])
        #expect(solved.summary["distance"] as? Int == 1800)
        let times = try #require(solved.summary["computing_times"] as? [String: Any])
        #expect(Set(times.keys) == ["loading", "solving", "routing"])
    }

    @Test func anAmountIsWhatIsBrought() throws {
        let solved = try Solving(problem(", \"capacity\": [4]", ", \"amount\": [3]"))
        #expect(try steps(solved).map { $0["load"] as? [Int] } == [[3], [0], [0]])
        #expect(solved.summary["delivery"] as? [Int] == [3])
        let heavy = try Solving(problem(", \"capacity\": [2]", ", \"amount\": [3]"))
        #expect(heavy.reasons == ["Vehicles cannot carry it (1/1)"])
    }

    @Test(arguments: ["9223372036854775807", "9223372036854775808", "18446744073709551615", "1000000000000000003"])
    func idsAreWholeAsFarAs64BitsGo(_ id: String) throws {
        let text = problem().replacing("\"id\": 2", with: "\"id\": \(id)").replacing(
            "\"id\": 1,", with: "\"id\": \(id),")
        let solved = try Solving(text)
        let step = try steps(solved)[1]
        #expect((step["id"] as? UInt64) == UInt64(id))
        #expect((solved.routes[0]["vehicle"] as? UInt64) == UInt64(id))
        #expect(VroomProblem.id(at: "jobs[0].service", in: Data(text.utf8)) == id)
    }

    @Test func anIdBeyond64BitsIsNoId() {
        let text = problem().replacing("\"id\": 2", with: "\"id\": 18446744073709551616")
        #expect(throws: ProblemFileFault.value(path: "jobs[0].id", .tooLarge(limit: 1 << 53))) { try Solving(text) }
    }

    @Test(arguments: [
        ("time_window", "time_windows"), ("timeWindows", "time_windows"), ("prioriy", "priority"), ("skils", "skills"),
        ("sevrice", "service"), ("descriptions", "description"),
    ])
    func aKeyOneLetterOffIsToldWithWhatWasMeant(_ key: String, _ meant: String) throws {
        let solved = try Solving(problem("", ", \"\(key)\": 3"))
        #expect(
            solved.notes == ["jobs[0].\(key): this key is not known and is left out; did you mean \(meant)?"])
        #expect(solved.answer["notes"] as? [String] == solved.notes)
    }

    @Test func keysOfOtherKindsAreReadPastWithoutAWord() throws {
        let solved = try Solving(problem(", \"colour\": 1", ", \"customer\": {\"name\": \"x\"}"))
        #expect(solved.notes.isEmpty && solved.answer["notes"] == nil)
        #expect(try Solving(problem(", \"cost\": {}")).notes.count == 1)
        #expect(try Solving(problem("", "", ", \"options\": {\"g\": true}")).notes.count == 1)
        #expect(try Solving(problem("", "", ", \"shipmnts\": []")).notes.count == 1)
    }

    @Test func costsOfAMatrixTakeThePlaceOfTimeAndWay() throws {
        let matrices =
            "\"matrices\": {\"car\": {\"durations\": [[0, 60], [60, 0]], \"distances\": [[0, 900], [900, 0]]}}"
        let text = problem(", \"costs\": {\"fixed\": 5}").replacing(
            matrices, with: "\"matrices\": {\"car\": {\"durations\": [[0, 60], [60, 0]], \"costs\": [[0, 7], [4, 0]]}}")
        #expect(try Solving(text).summary["cost"] as? Int == 16)
        let hourly = text.replacing("\"fixed\": 5", with: "\"per_hour\": 5")
        #expect(
            throws: ProblemFileFault.value(
                path: "vehicles[0].costs.per_hour", .excludedBy("matrices.car.costs"))
        ) { try Solving(hourly) }
    }

    /// A short way may cost more than a long one.
    @Test func theDearWayIsAvoidedHoweverShortItIs() throws {
        let solved = try Solving(
            """
            {"vehicles": [{"id": 1, "start_index": 0, "end_index": 0}],
             "jobs": [{"id": 1, "location_index": 1}, {"id": 2, "location_index": 2}],
             "matrices": {"car": {"durations": [[0, 1, 9], [9, 0, 1], [1, 9, 0]],
               "costs": [[0, 90, 1], [1, 0, 90], [90, 1, 0]]}}}
            """)
        #expect(solved.work == ["job 2", "job 1"])
        #expect(solved.summary["cost"] as? Int == 3)
    }

    @Test func eachProfileHasItsOwnDistances() throws {
        let solved = try Solving(
            """
            {"vehicles": [{"id": 1, "start_index": 0, "end_index": 0, "skills": [1], "costs": {"per_hour": 0, "per_km": 1000}},
               {"id": 2, "start_index": 0, "end_index": 0, "profile": "bike", "skills": [2], "costs": {"per_hour": 0, "per_km": 1000}}],
             "jobs": [{"id": 1, "location_index": 1, "skills": [1]}, {"id": 2, "location_index": 1, "skills": [2]}],
             "matrices": {"car": {"durations": [[0, 1], [1, 0]], "distances": [[0, 50], [50, 0]]},
               "bike": {"durations": [[0, 1], [1, 0]], "distances": [[0, 20], [20, 0]]}}}
            """)
        #expect(solved.routes.map { $0["cost"] as? Int } == [100, 40])
        #expect(solved.routes.map { $0["distance"] as? Int } == [100, 40])
    }

    /// Seconds are seconds however far the towns lie apart.
    @Test func aCountryOfTownsIsMeasuredByItsNeighbours() throws {
        func ticks(_ unit: Int) throws -> Int {
            let points = (0..<30).map { ($0 % 3 * 20_000 + $0 * 130, $0 % 5 * 90) }
            let rows = points.map { a in points.map { b in (abs(a.0 - b.0) + abs(a.1 - b.1)) * unit } }
            let text = """
                {"vehicles": [{"id": 1, "start_index": 0}], "jobs": [{"id": 1, "location_index": 1}],
                 "matrices": {"car": {"durations": \(rows)}}}
                """
            return try VroomProblem(Data(text.utf8), travel: .builtIn).bare.problem.ticksPerMinute
        }
        #expect(try ticks(1) == 60)
        #expect(try ticks(1000) > 10_000)
    }
}
