import DeskModel
import ServiceModel
import Storage

extension EditPlan: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let before = try scope.plan(plan)
        var plan = changes.applied(to: before)
        plan.name = try scope.text(plan.name, of: .name)
        plan.assets = try scope.checked(plan.assets, at: plan.site)
        if plan.serviceType != before.serviceType { try scope.check(plan.serviceType) }
        if plan.terms != before.terms { try scope.check(plan.terms) }
        try scope.check(horizon: plan.horizon)
        if plan.terms.givesOtherDays(than: before.terms) { plan.created = max(before.created, scope.today) }
        if let technician = plan.technician { _ = try scope.technician(technician.technician) }
        guard plan != before else { return Outcome(.maintenance(.planUnchanged(plan.number))) }
        try scope.write(plan, over: before)
        return Outcome(.maintenance(.planEdited(plan.number, name: plan.name)))
    }
}

extension PlanTerms {
    /// Whether days that went by would be others: they were made, done or missed as the terms were then.
    fileprivate func givesOtherDays(than before: PlanTerms) -> Bool {
        rule != before.rule || season != before.season || onFreeDay != before.onFreeDay
            || suspensions != before.suspensions
    }
}
