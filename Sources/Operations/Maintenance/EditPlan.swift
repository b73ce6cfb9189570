import DeskModel
import ServiceModel
import Storage

extension EditPlan: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let before = try scope.plan(plan)
        var plan = changes.applied(to: before)
        plan.draft = try plan.draft.checked(in: scope, before: before.draft)
        guard plan != before else { return Outcome(.maintenance(.planUnchanged(plan.number))) }
        try scope.write(plan, over: before)
        return Outcome(.maintenance(.planEdited(plan.number, name: plan.name)))
    }
}
