import Foundation
import Interchange
import Scheduling
import ServiceModel
import Testing

/// What a bad problem file is told: line and column where it is no JSON, else the path of the value.
@Suite struct SolveFaultTests {
    func fault(_ json: String) -> ProblemFileFault? {
        do {
            _ = try VroomProblem(Data(json.utf8), travel: .builtIn)
            return nil
        } catch {
            return error
        }
    }

    /// A sound problem with one piece of it exchanged.
    func fault(_ old: String, _ new: String) throws -> ProblemFileFault? {
        let sound = """
            {"vehicles": [{"id": 1, "start_index": 0, "end_index": 0, "capacity": [4], "time_window": [0, 9000],
              "breaks": [{"id": 1, "time_windows": [[3000, 4000]], "service": 600}]}],
             "jobs": [{"id": 1, "location_index": 1, "service": 60, "time_windows": [[0, 100], [200, 300]]},
               {"id": 2, "location_index": 2, "delivery": [1], "priority": 5, "skills": [1]}],
             "shipments": [{"amount": [1], "pickup": {"id": 1, "location_index": 1},
               "delivery": {"id": 1, "location_index": 2}}],
             "matrices": {"car": {"durations": [[0, 1, 2], [1, 0, 1], [2, 1, 0]]}}}
            """
        #expect(fault(sound) == nil)
        try #require(sound.contains(old))
        return fault(sound.replacing(old, with: new))
    }

    @Test(arguments: [
        ("", 1, 1), ("{", 1, 2), ("{\"jobs\": [1,, 2]}", 1, 13), ("{\n \"jobs\": tru}", 2, 13), ("[1, 2", 1, 6),
        ("{\"a\": 01}", 1, 8), ("{\"a\": NaN}", 1, 7), ("{\"a\": 1} x", 1, 10), ("{\"a\": \"b\nc\"}", 1, 9),
        ("{\n\n  'a': 1}", 3, 3), ("{\"ą\": \"ę\" 1}", 1, 11), ("{\"a\": 1,}", 1, 9),
    ])
    func whatIsNoJSONIsToldByLineAndColumn(_ json: String, _ line: Int, _ column: Int) {
        #expect(fault(json) == .syntax(line: line, column: column))
    }

    @Test func deepNestingIsRefusedNotFollowed() {
        #expect(fault(String(repeating: "[", count: 100_000)) == .syntax(line: 1, column: 201))
    }

    @Test(arguments: [
        (
            "[[0, 100], [200, 300]]", "[[0, 100], [200]]", "jobs[0].time_windows[1]",
            ProblemFileFault.Kind.expected(.pair)
        ),
        ("[[0, 100], [200, 300]]", "[[0, 100], [300, 200]]", "jobs[0].time_windows[1]", .endsBeforeItBegins),
        ("[[0, 100], [200, 300]]", "[[0, 100], [-1, 200]]", "jobs[0].time_windows[1][0]", .negative),
        ("[[0, 100], [200, 300]]", "[[0, 8589934592]]", "jobs[0].time_windows[0][1]", .tooLarge(limit: 4_294_967_296)),
        ("[[0, 100], [200, 300]]", "7", "jobs[0].time_windows", .expected(.list)),
        ("\"service\": 60,", "\"service\": \"60\",", "jobs[0].service", .expected(.wholeNumber)),
        ("\"service\": 60", "\"service\": -60", "jobs[0].service", .negative),
        ("\"service\": 60", "\"service\": 2147483648", "jobs[0].service", .tooLarge(limit: 134_217_728)),
        ("\"service\": 60", "\"service\": 1.5", "jobs[0].service", .expected(.wholeNumber)),
        ("\"service\": 60", "\"service\": 1e400", "jobs[0].service", .tooLarge(limit: 1 << 53)),
        ("\"priority\": 5", "\"priority\": 101", "jobs[1].priority", .tooLarge(limit: 100)),
        ("\"skills\": [1]", "\"skills\": [1, \"a\"]", "jobs[1].skills[1]", .expected(.wholeNumber)),
        ("{\"id\": 2, ", "{\"id\": 1, ", "jobs[1].id", .duplicate(1)),
        ("{\"id\": 2, ", "{", "jobs[1].id", .missing),
        ("\"location_index\": 1, \"service\"", "\"service\"", "jobs[0].location", .missing),
        (
            "\"location_index\": 2, \"delivery\"", "\"location_index\": 3, \"delivery\"", "matrices.car.durations",
            .tooSmall(needs: 4)
        ),
        ("[1, 0, 1]", "[1, 0]", "matrices.car.durations[1]", .notSquare),
        ("[1, 0, 1]", "[1, -1, 1]", "matrices.car.durations[1][1]", .negative),
        ("[1, 0, 1]", "[1, null, 1]", "matrices.car.durations[1][1]", .expected(.wholeNumber)),
        ("\"car\"", "\"bike\"", "matrices.car", .missing),
        ("\"vehicles\": [{\"id\": 1", "\"trucks\": [{\"id\": 1", "vehicles", .missing),
        ("\"start_index\": 0, \"end_index\": 0,", "", "vehicles[0].start", .missing),
        (
            "\"capacity\": [4]", "\"capacity\": [4], \"speed_factor\": 0", "vehicles[0].speed_factor",
            .outside(above: 0.001, atMost: 5)
        ),
        ("\"capacity\": [4]", "\"capacity\": [4], \"max_distance\": 9", "matrices.car.distances", .missing),
        ("\"capacity\": [4]", "\"capacity\": [4], \"costs\": {\"fixed\": -1}", "vehicles[0].costs.fixed", .negative),
        (
            "\"capacity\": [4]", "\"capacity\": [4], \"steps\": [{\"type\": \"job\", \"id\": 9}]",
            "vehicles[0].steps[0].id",
            .unknown(9)
        ),
        (
            "\"capacity\": [4]",
            "\"capacity\": [4], \"steps\": [{\"type\":\"job\",\"id\":1},{\"type\":\"job\",\"id\":1}]",
            "vehicles[0].steps[1].id", .duplicate(1)
        ),
        (
            "\"service\": 600}", "\"service\": 600, \"max_load\": [1, 2]}", "vehicles[0].breaks[0].max_load",
            .wrongCount(2, needs: 1)
        ),
        ("\"delivery\": [1]", "\"delivery\": [1, 1]", "jobs[1].delivery", .wrongCount(2, needs: 1)),
        ("\"amount\": [1]", "\"amount\": []", "shipments[0].amount", .wrongCount(0, needs: 1)),
        ("\"capacity\": [4], ", "", "jobs[1].delivery", .wrongCount(1, needs: 0)),
        ("[[0, 100], [200, 300]]", "[[0, 100], [100, 300]]", "jobs[0].time_windows[1]", .windowsOutOfOrder),
        ("[[0, 100], [200, 300]]", "[[200, 300], [0, 100]]", "jobs[0].time_windows[1]", .windowsOutOfOrder),
        ("[[3000, 4000]]", "[[3000, 4000], [3500, 4500]]", "vehicles[0].breaks[0].time_windows[1]", .windowsOutOfOrder),
        (
            "\"capacity\": [4]", "\"capacity\": [4], \"steps\": [{\"type\": \"jobs\", \"id\": 1}]",
            "vehicles[0].steps[0].type",
            .notOneOf("jobs", allowed: ["start", "job", "pickup", "delivery", "break", "end"])
        ),
        (
            "\"capacity\": [4]", "\"capacity\": [4], \"steps\": [{\"type\": \"break\", \"id\": 7}]",
            "vehicles[0].steps[0].id", .unknown(7)
        ),
        ("\"capacity\": [4]", "\"capacity\": [4], \"costs\": {\"per_km\": -2}", "vehicles[0].costs.per_km", .negative),
        (
            "\"service\": 600}", "\"service\": 600}, {\"id\": 2, \"time_windows\": [[3500, 3550]]}",
            "vehicles[0].breaks", .breaksOverlap
        ),
        ("\"pickup\": {\"id\": 1, \"location_index\": 1},", "", "shipments[0].pickup", .missing),
    ])
    func whatMakesNoSenseIsNamedByItsPath(
        _ old: String, _ new: String, _ path: String, _ kind: ProblemFileFault.Kind
    ) throws {
        #expect(try fault(old, new) == .value(path: path, kind))
    }

    @Test func coordinatesBelongToTheEarth() {
        func place(_ words: String) -> ProblemFileFault? {
            fault("{\"vehicles\": [{\"id\": 1, \"start\": [19, 52]}], \"jobs\": [{\"id\": 1, \"location\": \(words)}]}")
        }
        #expect(place("[19.5, 52]") == nil)
        #expect(place("[190, 52]") == .value(path: "jobs[0].location", .expected(.location)))
        #expect(place("[19]") == .value(path: "jobs[0].location", .expected(.location)))
        #expect(place("[19, \"52\"]") == .value(path: "jobs[0].location[1]", .expected(.number)))
        #expect(place("null") == .value(path: "jobs[0].location", .missing))
    }

    @Test func unknownKeysAreIgnored() throws {
        #expect(try fault("\"priority\": 5", "\"colour\": {\"deep\": [1, {\"x\": null}]}") == nil)
        #expect(try fault("\"vehicles\": [", "\"comment\": \"\\u00e9\\n\", \"vehicles\": [") == nil)
    }

    @Test func sentencesStandInBothLanguages() {
        let fault = ProblemFileFault.value(path: "jobs[3].time_windows[0]", .expected(.pair))
        #expect(fault.sentence(.english) == "jobs[3].time_windows[0]: must be a pair of times.")
        #expect(fault.sentence(.polish) == "jobs[3].time_windows[0]: powinno być: para czasów.")
        #expect(ProblemFileFault.syntax(line: 2, column: 5).sentence(.english) == "Line 2, column 5: this is not JSON.")
    }
}

/// The text formats of the usual benchmarks.
@Suite struct SolveTextTests {
    static let solomon = """
        TINY

        VEHICLE
        NUMBER     CAPACITY
          2          10

        CUSTOMER
        CUST NO.  XCOORD.  YCOORD.  DEMAND  READY TIME  DUE DATE  SERVICE TIME

            0      0      0      0      0     100      0
            1      3      4      6      0      50     10
            2      0      9      6      5      60     10

        """

    func fault(_ old: String, _ new: String) throws -> ProblemFileFault? {
        try #require(Self.solomon.contains(old))
        do {
            _ = try SolomonFile(Self.solomon.replacing(old, with: new), .dimacs)
            return nil
        } catch {
            return error
        }
    }

    @Test func aSolomonFileIsReadAndItsRoutesAddUp() throws {
        let file = try SolomonFile(Self.solomon, .dimacs)
        #expect(file.bare.problem.tasks.count == 2)
        #expect(file.bare.problem.shifts.count == 2)
        #expect(file.bare.problem.travel.between(1, 2) == 58)
        let windows = try SolomonFile(Self.solomon.replacing("\n", with: "\r\n"), .double)
        #expect(windows.bare.problem.travel.between(1, 2) == 58310)
    }

    @Test func faultsCarryTheirLine() throws {
        #expect(try fault("  2          10", "  two        10") == .line(5, .expected(.wholeNumber)))
        #expect(try fault("  2          10", "  0          10") == .line(5, .expected(.wholeNumber)))
        #expect(try fault("5      60", "70      60") == .line(12, .endsBeforeItBegins))
        #expect(try fault("9      6 ", "9     -6 ") == .line(12, .negative))
        #expect(try fault("9      6 ", "nan    6 ") == .line(12, .expected(.number)))
        #expect(try fault("9      6 ", "9e9    6 ") == .line(12, .expected(.number)))
        #expect(try fault("NUMBER", "COUNT") == .line(1, .missing))
    }

    static let technicians = """
        TINY
        CREW COUNT  SKILLS  TOOLS   SPARE PARTS
        1      1       1       1

        DEPOT TECHNICIANS AND REQUESTS
        0    0    0    0    100    0      [] \t[] \t[]
        1    3    4    0    100    0      [0] \t[] \t[1]
        2    6    8    0    90     10     [0] \t[0] \t[1]

        """

    @Test func aTechnicianFileFetchesItsToolAtTheDepot() throws {
        let file = try TechnicianRoutingFile(Self.technicians)
        #expect(file.bare.problem.shifts.count == 1 && file.bare.problem.tasks.count == 1)
        #expect(file.bare.problem.depot?.place == 0)
        for (old, new, kind) in [
            ("0    90     10", "95   90     10", ProblemFileFault.Kind.endsBeforeItBegins),
            ("0    90     10", "0    90    -10", .negative), ("0    90     10", "0    inf    10", .expected(.number)),
            ("[0] \t[0] \t[1]", "[0] \t[0]", .expected(.number)), ("[0] \t[0] \t[1]", "[x] \t[0] \t[1]", .negative),
        ] {
            try #require(Self.technicians.contains(old))
            #expect(throws: ProblemFileFault.line(8, kind)) {
                try TechnicianRoutingFile(Self.technicians.replacing(old, with: new))
            }
        }
        #expect(throws: ProblemFileFault.line(3, .expected(.wholeNumber))) {
            try TechnicianRoutingFile(Self.technicians.replacing("1      1       1", with: "x      1       1"))
        }
    }
}
