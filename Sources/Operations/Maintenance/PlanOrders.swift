import DeskModel
import ServiceModel
import Storage

extension MaintenancePlan {
    /// What the order of a visit is like: the type says everything, the plan who, where and when. It may be placed on the
    /// days of its tolerance on which the company works, and is due by the end of the last one.
    func draft(
        of occurrence: PlanOccurrence, _ type: ServiceType, _ workCalendar: WorkCalendar, _ calendar: CompanyCalendar
    ) -> OrderDraft {
        let plan = self.draft
        var draft = OrderDraft(customer: plan.customer, site: plan.site, assets: plan.assets, title: plan.name)
        draft.take(type)
        draft.contract = plan.contract
        draft.days = days(of: occurrence, workCalendar)
        draft.sla.fix = calendar.span(of: occurrence.latest).end
        switch plan.technician {
        case .only(let technician)?: draft.requiredTechnician = technician
        case .preferred(let technician)?: draft.preferredTechnician = technician
        case nil: break
        }
        return draft
    }

    /// Free days between the first and the last are none for visits, but for a plan that keeps its days.
    private func days(of occurrence: PlanOccurrence, _ workCalendar: WorkCalendar) -> DaySpan? {
        let (first, last) = (occurrence.earliest, occurrence.latest)
        guard first <= last else { return nil }
        let between = (first.number...last.number).map(Day.init(number:))
        let free = between.filter { $0 != occurrence.date && workCalendar.free($0) != nil }
        return DaySpan(first, last, except: keepsFreeDays ? [] : free)
    }

    /// A plan that counts from completions has nothing to skip: it keeps its days then.
    private var keepsFreeDays: Bool {
        switch (draft.terms.onFreeDay, draft.terms.rule) {
        case (.keep, _), (.skip, .afterCompletion): true
        case (.skip, .recurrence), (.next, _), (.previous, _): false
        }
    }
}
