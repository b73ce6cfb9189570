import DeskModel
import ServiceModel
import Storage

extension CreatePlan: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let plan = try scope.newPlan(draft.checked(in: scope))
        try scope.write(plan)
        return Outcome(.maintenance(.planCreated(plan.number, name: plan.name)))
    }
}

extension CommandScope {
    /// A plan that begins today, of a draft that was checked.
    func newPlan(_ draft: PlanDraft) throws -> MaintenancePlan {
        try MaintenancePlan(
            id: transaction.newID(), number: transaction.next(counter: MaintenancePlan.counter), name: draft.name,
            customer: draft.customer, site: draft.site, assets: draft.assets, serviceType: draft.serviceType,
            terms: draft.terms, horizon: draft.horizon, technician: draft.technician, contract: draft.contract,
            doneBefore: draft.doneBefore, created: today, key: draft.key)
    }
}

extension PlanDraft {
    /// The draft with clean texts, and only what there is. Throws naming the first field that breaks a rule.
    func checked(in scope: CommandScope) throws -> PlanDraft {
        var draft = self
        draft.name = try scope.text(name, of: .name)
        guard try scope.read.find(customer) != nil else {
            throw Refusal.desk(.notFound(.customer, key: customer.description))
        }
        guard let place = try scope.read.find(site), place.customer == customer else {
            throw Refusal.desk(.notFound(.site, key: site.description))
        }
        draft.assets = try scope.checked(assets, at: site)
        try scope.check(serviceType)
        try scope.check(terms)
        try scope.check(horizon: horizon)
        if let technician { _ = try scope.technician(technician.technician) }
        draft.key = try key.flatMap { try scope.planKey($0) }
        return draft
    }
}
