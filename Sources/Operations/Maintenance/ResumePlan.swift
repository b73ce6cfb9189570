import DeskModel
import ServiceModel
import Storage

extension ResumePlan: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let before = try scope.plan(plan)
        var plan = before
        plan.terms.suspensions = plan.terms.suspensions.compactMap { suspension in
            if let to = suspension.to, to < from { return suspension }
            // What was to come is given up, and what has begun ends the day before.
            return suspension.from < from ? Suspension(from: suspension.from, to: from - 1) : nil
        }
        guard plan.terms.suspensions != before.terms.suspensions else {
            throw Refusal.maintenance(.notHalted(plan.number, from))
        }
        try scope.write(plan, over: before)
        return Outcome(.maintenance(.planResumed(plan.number, from)))
    }
}
