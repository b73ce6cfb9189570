package import DeskModel
package import ServiceModel
import Storage

extension ServiceDesk {
    /// Makes the orders of all plans that are to be made by now, a transaction a plan: whoever stops in between has whole
    /// orders, and whoever goes on makes the others. A plan that is refused does not keep the others back; its refusal is
    /// thrown when they are done. `isStillOurs` is asked from time to time, and a no ends it.
    package func generatePlanOrders(isStillOurs: () throws -> Bool = { true }) throws -> [Receipt] {
        var receipts: [Receipt] = []
        var refused: (any Error)?
        for (index, plan) in try plansWithDueOrders().enumerated() {
            if index % 25 == 24, try !isStillOurs() { break }
            do {
                if let receipt = try generatePlanOrders(of: plan) { receipts.append(receipt) }
            } catch let refusal as Refusal {
                refused = refused ?? refusal
            }
        }
        if let refused { throw refused }
        return receipts
    }

    /// The same of one plan; `nil` when there was nothing to make.
    package func generatePlanOrders(of plan: MaintenancePlan.ID) throws -> Receipt? {
        let receipt = try perform(GeneratePlanOrders(plan: plan), by: .background)
        return receipt.sequence == nil ? nil : receipt
    }

    /// Plans of which an order is to be made by now, by number. What they find is checked again in the transaction that
    /// makes it.
    private func plansWithDueOrders() throws -> [MaintenancePlan.ID] {
        try store.read { reader in
            let today = company.calendar.day(of: now)
            let plans = try reader.plans(activeOn: today)
            guard !plans.isEmpty else { return [] }
            let (followed, days) = (try reader.followed(in: company.calendar), try reader.workCalendar())
            return plans.filter { plan in
                let made = followed[plan.id] ?? []
                return !PlanCourse(plan, made: made, days, company.calendar, today: today).due.isEmpty
            }.map(\.id)
        }
    }
}
