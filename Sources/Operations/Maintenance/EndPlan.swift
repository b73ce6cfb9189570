import DeskModel
import ServiceModel
import Storage

extension EndPlan: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let before = try scope.plan(plan)
        if let ended = before.ended, ended <= day { throw Refusal.maintenance(.ended(before.number, ended)) }
        var plan = before
        plan.ended = day
        try scope.write(plan, over: before)
        return Outcome(.maintenance(.planEnded(plan.number, day)))
    }
}
