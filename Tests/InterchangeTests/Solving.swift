import Foundation
import Interchange
import Scheduling
import ServiceModel
import Testing

/// A problem in VROOM's JSON and the answer of the engine, both as plain objects.
struct Solving {
    let answer: [String: Any]
    let notes: [String]
    let told: [String]

    init(_ problem: Data, iterations: Int = 500, seed: UInt64 = 1) throws {
        let file = try VroomProblem(problem, travel: .builtIn)
        let result = Optimiser(problem: file.bare.problem, policy: file.bare.policy, seed: seed)
            .optimise(file.bare.start, budget: SearchBudget(iterations: iterations))
        let checked = file.bare.checked(result.plan)
        #expect(checked.leftOut.isEmpty, "the search itself keeps every rule: \(checked.leftOut)")
        let data = try file.answer(checked, VroomProblem.Times(loading: 0, solving: 0), language: .english)
        answer = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        notes = file.notes.map { $0.sentence(.english) }
        told = file.sentences(ofBrokenSteps: .english)
    }

    init(_ problem: [String: Any], iterations: Int = 500, seed: UInt64 = 1) throws {
        try self.init(JSONSerialization.data(withJSONObject: problem), iterations: iterations, seed: seed)
    }

    init(_ problem: String, iterations: Int = 500) throws {
        try self.init(Data(problem.utf8), iterations: iterations)
    }

    var summary: [String: Any] { answer["summary"] as? [String: Any] ?? [:] }
    var routes: [[String: Any]] { answer["routes"] as? [[String: Any]] ?? [] }
    var unassigned: [[String: Any]] { answer["unassigned"] as? [[String: Any]] ?? [] }
    var reasons: [String] { unassigned.map { $0["reason"] as? String ?? "" } }

    /// The work of all routes, as `job 3`.
    var work: [String] {
        routes.flatMap { $0["steps"] as? [[String: Any]] ?? [] }.compactMap { step in
            guard let type = step["type"] as? String, ["job", "pickup", "delivery"].contains(type) else { return nil }
            return "\(type) \(step["id"] as? Int ?? -1)"
        }
    }

    /// What given steps could not keep, as `2: load` or `1: delay 50` by index of the step.
    var broken: [String] {
        (summary["violations"] as? [[String: Any]] ?? []).map { step in
            let causes = (step["violations"] as? [[String: Any]] ?? []).map { violation in
                (violation["cause"] as? String ?? "") + (violation["duration"].map { " \($0)" } ?? "")
            }
            return "\(step["step"] as? Int ?? -1): \(causes.joined(separator: ", "))"
        }
    }

    /// A small input kept beside the tests.
    static func file(_ name: String) throws -> Data {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Cases")
        return try Data(contentsOf: folder.appending(path: name + ".json"))
    }

    static func object(_ name: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: file(name)) as? [String: Any])
    }
}
