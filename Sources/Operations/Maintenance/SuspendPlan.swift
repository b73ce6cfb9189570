import DeskModel
import ServiceModel
import Storage

extension SuspendPlan: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let before = try scope.plan(plan)
        var plan = before
        let suspension = Suspension(from: from, to: to)
        if let to, to < from { throw Refusal.maintenance(.terms(.suspensionBackwards(suspension))) }
        if let ended = plan.ended, ended < from { throw Refusal.maintenance(.ended(plan.number, ended)) }
        guard !plan.terms.suspensions.contains(suspension) else {
            return Outcome(.maintenance(.planUnchanged(plan.number)))
        }
        plan.terms.suspensions = (plan.terms.suspensions + [suspension]).sorted { $0.from < $1.from }
        try scope.write(plan, over: before)
        let standing = try scope.course(of: plan).made.filter { $0.isOpen && suspension.contains($0.made.date) }
        return Outcome(
            .maintenance(
                .planHalted(
                    plan.number, from: from, to: to, standing: standing.isEmpty ? nil : standing.map(\.number))))
    }
}
