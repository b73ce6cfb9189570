import Foundation
import Interchange
import ServiceModel
import Testing

/// Small inputs that were once answered wrongly, each with its right answer.
@Suite struct SolveCaseTests {
    private func solve(_ name: String) throws -> Solving {
        let solved = try Solving(Solving.file(name))
        let problem = try Solving.object(name)
        #expect(RoutingChecker(model: RoutingModel(problem)).faults(of: solved.answer) == [])
        return solved
    }

    @Test(arguments: [
        ("costs-per-hour-refused", ["job 1"], 1200), ("long-drive-left-out", ["job 1"], 74_000),
        ("priority-1-left-out", ["job 1"], 800), ("priority-0-beside-1-left-out", ["job 1", "job 2"], 3000),
        ("priority-both-left-out", ["job 2"], 9000), ("matrix-costs", ["job 1"], 198),
    ])
    func whatFitsIsServedAndItsCostIsToldInTheFilesUnit(_ name: String, _ work: [String], _ cost: Int) throws {
        let file = try Solving.file(name)
        let solved = try Solving(file)
        #expect(solved.work.sorted() == work)
        #expect(solved.summary["cost"] as? Int == cost)
    }

    @Test func aDurationThatSomebodyWouldDriveIsNotCut() throws {
        #expect(throws: ProblemFileFault.value(path: "matrices.car.durations[0][2]", .tooLarge(limit: 268_435_455))) {
            try Solving(Solving.file("matrix-clipped"))
        }
        var problem = try Solving.object("matrix-clipped")
        var vehicles = try #require(problem["vehicles"] as? [[String: Any]])
        vehicles[0]["time_window"] = [0, 86_400]
        problem["vehicles"] = vehicles
        // Nobody has the time: then it stands for no way.
        let solved = try Solving(problem)
        #expect(solved.work.isEmpty)
        let none = "There is no way there (1/1)"
        #expect(solved.reasons == [none, none, none])
    }

    @Test func aShipmentIsLeftOutForTheReasonOfBothItsEnds() throws {
        #expect(
            try solve("reason-shipment-shift").reasons == ["Shifts are too short (1/1)", "Shifts are too short (1/1)"])
        #expect(
            try solve("reason-shipment-windows").reasons
                == ["No time window can be met (1/1)", "No time window can be met (1/1)"])
        #expect(try solve("priority-both-left-out").reasons == ["Shifts are too short (1/1)"])
    }

    @Test func aRouteBeginsAsLateAsItsBreakAllows() throws {
        let solved = try solve("starts-hours-too-early")
        let steps = try #require(solved.routes[0]["steps"] as? [[String: Any]])
        #expect(steps.map { $0["arrival"] as? Int } == [22_000, 22_000, 24_400, 25_900])
        #expect(solved.summary["waiting_time"] as? Int == 600)
    }

    @Test(arguments: [
        ("steps-capacity", ["2: load"], ["job 1"]), ("steps-max-tasks", ["2: max_tasks"], ["job 1"]),
        ("steps-shift", ["1: delay 50"], [] as [String]), ("steps-skill", ["1: skills"], [] as [String]),
        ("steps-window", ["1: delay 50"], [] as [String]),
        ("steps-delivery-before-pickup", ["1: precedence", "2: precedence"], ["pickup 1", "delivery 1"]),
    ])
    func whatGivenStepsCannotKeepIsToldAndTheRestIsPlanned(
        _ name: String, _ broken: [String], _ work: [String]
    ) throws {
        let solved = try solve(name)
        #expect(solved.broken == broken)
        #expect(solved.work == work)
        #expect(solved.told.count == broken.count)
        for left in solved.unassigned { #expect((left["violations"] as? [[String: Any]])?.isEmpty == false) }
        for route in solved.routes { #expect((route["violations"] as? [Any])?.isEmpty == true) }
    }

    /// A vehicle with the given keys and one job or shipment with others, and the steps in the order given.
    private func broken(_ vehicle: String, _ work: String, _ steps: String) throws -> [String] {
        try Solving(
            """
            {"vehicles": [{"id": 1, "start_index": 0, "end_index": 0, \(vehicle)
              "steps": [{"type": "start"}, \(steps), {"type": "end"}]}], \(work),
             "matrices": {"car": {"durations": [[0, 100, 120], [100, 0, 50], [120, 50, 0]],
               "distances": [[0, 7, 7], [7, 0, 7], [7, 7, 0]]}}}
            """
        ).broken
    }

    @Test func everyCauseOfVroomIsTold() throws {
        let job = "\"jobs\": [{\"id\": 1, \"location_index\": 1, \"service\": 60}]"
        let step = "{\"type\": \"job\", \"id\": 1}"
        #expect(try broken("\"max_travel_time\": 150,", job, step) == ["1: max_travel_time"])
        #expect(try broken("\"max_distance\": 10,", job, step) == ["1: max_distance"])
        let early = "\"breaks\": [{\"id\": 1, \"time_windows\": [[200, 210]], \"service\": 10}],"
        let long = "\"jobs\": [{\"id\": 1, \"location_index\": 1, \"service\": 600, \"time_windows\": [[100, 100]]}]"
        #expect(try broken(early, long, step) == ["1: missing_break"])
        let heavy = "\"capacity\": [5], \"breaks\": [{\"id\": 1, \"time_windows\": [[0, 900]], \"max_load\": [0]}],"
        let loaded =
            "\"jobs\": [{\"id\": 1, \"location_index\": 1, \"delivery\": [1], \"pickup\": [1], \"service\": 60}]"
        #expect(try broken(heavy, loaded, step) == ["1: max_load"])
        let timed = "\"jobs\": [{\"id\": 1, \"location_index\": 1, \"time_windows\": [[500, 900]]}]"
        #expect(try broken("", timed, "{\"type\": \"job\", \"id\": 1, \"service_at\": 480}") == ["1: lead_time 20"])
        #expect(try broken("", timed, "{\"type\": \"job\", \"id\": 1, \"service_after\": 950}") == ["1: delay 50"])
        #expect(try broken("", job, "{\"type\": \"job\", \"id\": 1, \"service_before\": 80}") == ["1: delay 20"])
        let shipment =
            "\"shipments\": [{\"pickup\": {\"id\": 1, \"location_index\": 1}, \"delivery\": {\"id\": 2, \"location_index\": 2}}]"
        #expect(try broken("", shipment, "{\"type\": \"pickup\", \"id\": 1}") == ["1: precedence"])
        #expect(try broken("", shipment, "{\"type\": \"delivery\", \"id\": 2}") == ["1: precedence"])
    }

    @Test func whatFollowsABrokenStepIsKept() throws {
        let work = "\"jobs\": [{\"id\": 1, \"location_index\": 1, \"skills\": [9]}, {\"id\": 2, \"location_index\": 2}]"
        let steps = "{\"type\": \"job\", \"id\": 1}, {\"type\": \"job\", \"id\": 2}"
        #expect(try broken("", work, steps) == ["1: skills"])
    }

    @Test func aBreakIsTakenWhereTheLoadAllowsIt() throws {
        let problem = """
            {"vehicles": [{"id": 1, "start_index": 0, "end_index": 0, "capacity": [5],
              "breaks": [{"id": 1, "time_windows": [[150, 600]], "service": 30, "max_load": [1]}]}],
             "jobs": [{"id": 1, "location_index": 1, "delivery": [3], "service": 50}],
             "matrices": {"car": {"durations": [[0, 100], [100, 0]]}}}
            """
        let solved = try Solving(problem)
        let steps = try #require(solved.routes.first?["steps"] as? [[String: Any]])
        #expect(steps.map { $0["type"] as? String } == ["start", "job", "break", "end"])
        let model = RoutingModel(try #require(JSONSerialization.jsonObject(with: Data(problem.utf8)) as? [String: Any]))
        #expect(RoutingChecker(model: model).faults(of: solved.answer) == [])
    }
}
