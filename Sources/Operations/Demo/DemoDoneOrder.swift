import DeskModel
import ServiceModel
import Storage

/// An order of a plan that was done: with its visit and what the technician told.
extension DemoMaintenance {
    func writeDone(
        _ plan: MaintenancePlan, _ type: ServiceType, _ occurrence: PlanOccurrence, by technician: Technician
    ) throws {
        let (calendar, transaction, day) = (scope.calendar, scope.transaction, occurrence.date)
        let start = calendar.timestamp(of: day, TimeOfDay(hour: 9)!) + (plan.number * 11 % 50) * 60
        let minutes = (type.tasks.first?.duration ?? 60) + (plan.number * 7 + day.number) % 17 - 8
        let end = start + minutes * 60
        let draft = plan.draft(of: occurrence, type, try scope.read.workCalendar(), calendar)
        let order = try Order(
            id: transaction.newID(),
            number: OrderNumber(
                year: day.year, sequence: transaction.next(counter: OrderNumber.series(of: day.year))),
            stage: .closed, state: .closed, customer: plan.customer, site: plan.site, assets: plan.assets,
            type: type.category, title: plan.name, priority: type.priority, reported: start - 14 * 86_400,
            sla: draft.sla, serviceType: type.id, terms: scope.read.terms(WorkTerms(type), for: plan.assets),
            days: draft.days,
            preferredTechnician: draft.preferredTechnician)
        let window = TimeWindow(start: start, end: end)
        let visit = try Visit(
            id: transaction.newID(), order: order.id, state: .completed, duration: type.tasks.first?.duration ?? 60,
            skills: draft.skills, requiredTechnician: draft.requiredTechnician,
            placement: Placement(
                assignments: [Assignment(technician: technician.id)], day: day, start: start, end: end), task: 0)
        try transaction.insert(order)
        try transaction.insert(visit)
        let facts: [(VisitAct, Timestamp)] = [
            (.dispatch, start - 9_000), (.travel, start - 1_800), (.arrive, start), (.start, start), (.complete, end),
        ]
        for (index, fact) in facts.enumerated() {
            try transaction.insert(
                VisitEvent(
                    visit: visit.id, sequence: index + 1, act: fact.0, at: fact.1, recordedAt: fact.1,
                    actor: technician.name, technician: technician.id, planned: window,
                    signedBy: fact.0 == .complete ? "administrator budynku" : nil))
        }
        try answer(order, during: visit, by: technician, at: end - 300)
        try transaction.insert(MadeOccurrence(occurrence, of: plan.id, order: order.id, isByHand: false))
    }

    private func answer(
        _ order: Order, during visit: Visit, by technician: Technician, at moment: Timestamp
    ) throws {
        let devices = try order.assets.compactMap { try scope.read.find($0) }.map { (id: $0.id, model: $0.model) }
        let told = DemoAnswers.all(
            order.terms?.checklist ?? [], devices: devices, salt: order.number.sequence * 3)
        for (line, value) in told {
            try scope.transaction.insert(
                CheckAnswer(
                    id: scope.transaction.newID(), order: order.id, visit: visit.id, device: line.device,
                    item: line.item, value: value, at: moment, recordedAt: moment, actor: technician.name,
                    technician: technician.id))
        }
    }
}
