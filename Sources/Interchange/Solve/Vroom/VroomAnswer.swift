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
        var answer: JSONObject = [
            "code": 0, "summary": .object(summary(plan, routes, times)), "routes": .array(routes.map(\.json)),
            "unassigned": .array(unassigned(plan, checked, language)),
        ]
        if !notes.isEmpty { answer["notes"] = .array(notes.map { .text($0.sentence(language)) }) }
        return Data(JSONValue.object(answer).bytes(isPretty: false))
    }

    private func summary(_ plan: Plan, _ routes: [VroomRoute], _ times: Times) -> JSONObject {
        var summary: JSONObject = [
            "cost": .number(routes.reduce(0) { $0 + $1.cost }), "routes": .number(routes.count),
            "unassigned": .number(plan.unplanned.count),
            "priority": .number(routes.reduce(0) { $0 + $1.priority }), "violations": .array(broken.map(json)),
            "computing_times": ["loading": .number(times.loading), "solving": .number(times.solving), "routing": 0],
        ]
        for key in VroomRoute.totals where routes.allSatisfy({ $0.sums[key] != nil }) {
            if key == "distance" && routes.isEmpty { continue }
            summary[key] = .number(routes.reduce(0) { $0 + ($1.sums[key] ?? 0) })
        }
        for key in ["delivery", "pickup"] where routes.contains(where: { $0.amounts[key] != nil }) {
            summary[key] = JSONValue(routes.reduce([Int]()) { $0.plus($1.amounts[key] ?? []) })
        }
        return summary
    }

    private func json(_ step: VroomBrokenStep) -> JSONValue {
        [
            "vehicle": .natural(vehicles[step.vehicle].id), "step": .number(step.step),
            "type": .text(jobs[step.task].role.rawValue), "id": .natural(jobs[step.task].id),
            "violations": .array(step.violations.map(\.json)),
        ]
    }

    private func unassigned(_ plan: Plan, _ checked: SoundPlan, _ language: Language) -> [JSONValue] {
        let reasons = VroomReasons(self, plan, language).sentences(for: plan.unplanned)
        let words = VroomBreaches(jobs, vehicles, bare.problem)
        let lost = Dictionary(
            checked.leftOut.map { ($0.task, words.violations($0.reasons, of: $0.task, on: $0.shift)) }
        ) { first, _ in first }
        let violations = lost.merging(broken.map { ($0.task, $0.violations) }) { searched, _ in searched }
        return zip(plan.unplanned, reasons).map { task, reason in
            let job = jobs[task]
            var entry: JSONObject = ["id": .natural(job.id), "type": .text(job.role.rawValue)]
            entry["location"] = job.location.map { JSONValue($0) }
            entry["location_index"] = job.locationIndex.map(JSONValue.number)
            entry["description"] = job.description.map(JSONValue.text)
            entry["reason"] = .text(
                lost[task] != nil
                    ? language(
                        "The search broke a rule with it, so it was taken out again",
                        "Wyszukiwanie złamało z nim regułę, więc zostało wyjęte")
                    : reason)
            entry["violations"] = violations[task].map { .array($0.map(\.json)) }
            return .object(entry)
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
        let answer: JSONValue = ["code": .number(code), "error": .text(sentence)]
        return Data(answer.bytes(isPretty: false)) + Data("\n".utf8)
    }
}
