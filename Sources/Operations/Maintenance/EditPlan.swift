import DeskModel
import ServiceModel
import Storage

extension EditPlan: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let before = try scope.plan(plan)
        var plan = changes.applied(to: before)
        plan.draft = try plan.draft.checked(in: scope, before: before.draft)
        if plan.terms.givesOtherDays(than: before.terms) { plan.created = max(before.created, scope.today) }
        guard plan != before else { return Outcome(.maintenance(.planUnchanged(plan.number))) }
        try scope.write(plan, over: before)
        return Outcome(.maintenance(.planEdited(plan.number, name: plan.name)))
    }
}

extension PlanTerms {
    /// Whether days that went by would be others: they were made, done or missed as the terms were then.
    func givesOtherDays(than before: PlanTerms) -> Bool {
        rule != before.rule || season != before.season || onFreeDay != before.onFreeDay
            || suspensions != before.suspensions
    }
}
