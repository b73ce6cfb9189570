package import Foundation
package import Scheduling
package import ServiceModel

extension VroomProblem {
    /// How long reading and searching took, in milliseconds.
    package struct Times {
        let loading, solving: Int

        package init(loading: Int, solving: Int) {
            self.loading = loading
            self.solving = solving
        }
    }

    /// VROOM's answer to a plan that keeps every rule, with a reason for every job left out and what the given routes
    /// could not keep.
    package func answer(_ checked: SoundPlan, _ times: Times, language: Language) throws -> Data {
        let plan = checked.plan
        let timetables = Timetables(of: plan, in: bare.problem)
        let routes = plan.routes.indices.filter { !plan.routes[$0].isEmpty }.map {
            VroomRoute(self, timetables.late($0), shift: $0)
        }
        var answer: [String: Any] = [
            "code": 0, "summary": summary(plan, routes, times), "routes": routes.map(\.json),
            "unassigned": unassigned(plan, checked, language),
        ]
        if !notes.isEmpty { answer["notes"] = notes.map { $0.sentence(language) } }
        return try JSONSerialization.data(withJSONObject: answer, options: [.sortedKeys, .withoutEscapingSlashes])
    }

    private func summary(_ plan: Plan, _ routes: [VroomRoute], _ times: Times) -> [String: Any] {
        var summary: [String: Any] = [
            "cost": routes.reduce(0) { $0 + $1.cost }, "routes": routes.count, "unassigned": plan.unplanned.count,
            "priority": routes.reduce(0) { $0 + $1.priority }, "violations": broken.map(json),
            "computing_times": ["loading": times.loading, "solving": times.solving, "routing": 0],
        ]
        for key in VroomRoute.totals where routes.allSatisfy({ $0.json[key] != nil }) {
            if key == "distance" && routes.isEmpty { continue }
            summary[key] = routes.reduce(0) { $0 + ($1.json[key] as? Int ?? 0) }
        }
        for key in ["delivery", "pickup"] where routes.contains(where: { $0.json[key] != nil }) {
            summary[key] = routes.reduce([Int]()) { $0.plus($1.json[key] as? [Int] ?? []) }
        }
        return summary
    }

    private func json(_ step: VroomBrokenStep) -> [String: Any] {
        [
            "vehicle": vehicles[step.vehicle].id, "step": step.step, "type": jobs[step.task].role.rawValue,
            "id": jobs[step.task].id, "violations": step.violations.map(\.json),
        ]
    }

    private func unassigned(_ plan: Plan, _ checked: SoundPlan, _ language: Language) -> [[String: Any]] {
        let reasons = VroomReasons(self, plan, language).sentences(for: plan.unplanned)
        let words = VroomBreaches(jobs, vehicles, bare.problem)
        let lost = Dictionary(
            checked.leftOut.map { ($0.task, words.violations($0.reasons, of: $0.task, on: $0.shift)) }
        ) { first, _ in first }
        let violations = lost.merging(broken.map { ($0.task, $0.violations) }) { searched, _ in searched }
        return zip(plan.unplanned, reasons).map { task, reason in
            let job = jobs[task]
            var entry: [String: Any] = ["id": job.id, "type": job.role.rawValue]
            entry["location"] = job.location
            entry["location_index"] = job.locationIndex
            entry["description"] = job.description
            entry["reason"] =
                lost[task] != nil
                ? language(
                    "The search broke a rule with it, so it was taken out again",
                    "Wyszukiwanie złamało z nim regułę, więc zostało wyjęte")
                : reason
            entry["violations"] = violations[task]?.map(\.json)
            return entry
        }
    }

    /// What a person is told of given steps that break a rule.
    package func sentences(ofBrokenSteps language: Language) -> [String] {
        broken.map { step in
            let causes = step.violations.map { violation in
                violation.cause.rawValue + (violation.duration.map { " \($0) s" } ?? "")
            }
            let path = "\(vehicles[step.vehicle].path).steps[\(step.step)]"
            let name = "\(jobs[step.task].role.rawValue) \(jobs[step.task].id)"
            let list = causes.joined(separator: ", ")
            return language(
                "\(path): \(name) cannot be kept there: \(list).", "\(path): \(name) nie może tam zostać: \(list).")
        }
    }

    /// What VROOM writes when it cannot read its input.
    package static func failure(_ code: Int, _ sentence: String) -> Data {
        let answer: [String: Any] = ["code": code, "error": sentence]
        let text = try? JSONSerialization.data(withJSONObject: answer, options: [.sortedKeys])
        return (text ?? Data()) + Data("\n".utf8)
    }
}
