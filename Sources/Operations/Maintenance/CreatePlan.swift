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
            id: transaction.newID(), number: transaction.next(counter: MaintenancePlan.counter), draft, created: today)
    }
}

extension PlanDraft {
    /// The draft with clean texts, and only what there is. Throws naming the first field that breaks a rule.
    /// What a plan said `before` and still says is not asked about again.
    func checked(in scope: CommandScope, before: PlanDraft? = nil) throws -> PlanDraft {
        var draft = self
        draft.name = try scope.text(name, of: .name)
        guard try scope.read.find(customer) != nil else {
            throw Refusal.desk(.notFound(.customer, key: customer.description))
        }
        guard let place = try scope.read.find(site), place.customer == customer else {
            throw Refusal.desk(.notFound(.site, key: site.description))
        }
        draft.assets = try scope.checked(assets, at: site)
        if serviceType != before?.serviceType { try scope.check(serviceType) }
        if terms != before?.terms { try scope.check(terms) }
        try scope.check(horizon: horizon)
        if let technician { _ = try scope.technician(technician.technician) }
        if contract != before?.contract { try checkContract(in: scope) }
        if key != before?.key { draft.key = try key.flatMap { try scope.planKey($0) } }
        return draft
    }

    /// A contract is one of the same customer, and holds for the place and what stands there.
    private func checkContract(in scope: CommandScope) throws {
        guard let contract else { return }
        let found = try scope.contract(contract)
        guard found.holds(for: customer, at: site, assets) else {
            throw Refusal.maintenance(.contractOfOther(found.number))
        }
    }
}
