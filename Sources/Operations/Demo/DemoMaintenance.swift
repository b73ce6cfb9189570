import DeskModel
import ServiceModel
import Storage

/// The maintenance plans of the demo company: what was done of them, what is ahead, one that rests and one that was
/// forgotten.
struct DemoMaintenance {
    let scope: CommandScope
    let demo: DemoCompany

    /// A company with fewer orders than this is somebody's experiment and gets no plans.
    private static let fewestOrders = 100

    /// Writes types, plans and what was done, then makes the orders that are to be made by now.
    func arrange() throws {
        guard demo.orders.count >= Self.fewestOrders else { return }
        let types = try self.types()
        var number = 0
        for plan in DemoPlan.all {
            let devices = demo.assets.filter { $0.name == plan.device }
            guard devices.indices.contains(plan.which), let type = types[plan.type],
                let site = demo.sites.first(where: { $0.id == devices[plan.which].site }),
                let technician = able(plan.type, at: site)
            else { continue }
            number += 1
            try write(plan, number, of: devices[plan.which], at: site, type, by: technician)
        }
        try scope.transaction.start(counter: MaintenancePlan.counter, at: number)
        for plan in try scope.read.plans(activeOn: scope.today) {
            for occurrence in try scope.course(of: plan).due {
                _ = try scope.make(occurrence, of: plan, isByHand: false)
            }
        }
    }

    /// Those of the company that are there already stay.
    private func types() throws -> [DemoServiceType: ServiceType] {
        let known = Dictionary(try scope.read.all(ServiceType.self).map { ($0.code, $0) }) { first, _ in first }
        var types: [DemoServiceType: ServiceType] = [:]
        for kind in DemoServiceType.allCases {
            if let type = known[kind.rawValue] {
                types[kind] = type
                continue
            }
            let skill = demo.skills[kind.skill.rawValue].id
            let type = try ServiceType(
                id: scope.transaction.newID(), code: kind.rawValue, name: kind.name, category: kind.category,
                tasks: [TaskTemplate(duration: kind.minutes, skills: [SkillRequirement(skill: skill)])],
                checklist: kind.questions, needsSignature: true)
            try scope.transaction.insert(type)
            types[kind] = type
        }
        return types
    }

    /// Somebody of the site's region who may do the work.
    private func able(_ type: DemoServiceType, at site: Site) -> Technician? {
        let skill = demo.skills[type.skill.rawValue].id
        return demo.technicians.first { technician in
            technician.isActive && technician.regions.contains { $0.region == site.region && $0.isPrimary }
                && technician.skills.contains { $0.skill == skill && $0.isValid(on: scope.today + 60) }
        }
    }

    private func write(
        _ plan: DemoPlan, _ number: Int, of device: Asset, at site: Site, _ type: ServiceType,
        by technician: Technician
    ) throws {
        let today = scope.today
        let terms = PlanTerms(
            try rule(plan), onFreeDay: plan.onFreeDay, tolerance: plan.tolerance, season: plan.season,
            suspensions: plan.halt.map { [Suspension(from: today - $0.ago, to: today - $0.ago + $0.days)] } ?? [])
        let past = try past(plan, terms)
        let draft = PlanDraft(
            name: "\(device.model), \(plan.title)", customer: site.customer, site: site.id, assets: [device.id],
            serviceType: type.id, terms: terms,
            technician: plan.isOnly ? .only(technician.id) : .preferred(technician.id),
            doneBefore: past.isEmpty ? today.adding(months: -12) - 9 : nil)
        let row = try MaintenancePlan(
            id: scope.transaction.newID(), number: number, draft, created: past.first?.nominal ?? today - 30)
        try scope.transaction.insert(row)
        for occurrence in past { try writeDone(row, type, occurrence, by: technician) }
    }

    /// The last visits that were done, oldest first.
    private func past(_ plan: DemoPlan, _ terms: PlanTerms) throws -> [PlanOccurrence] {
        let today = scope.today
        if case .afterLast(let step) = plan.rule {
            return (0..<plan.done).reversed().map { index in
                var day = today - step.days * (index + 1) + 12
                while day.weekday.isWeekend { day = day + 1 }
                return PlanOccurrence(nominal: day, date: day, earliest: day - 7, latest: day + 7)
            }
        }
        let schedule = PlanSchedule(terms, try scope.read.workCalendar(), scope.calendar)
        let all = schedule.occurrences(from: today.adding(months: -Self.months), through: today - 1, today: today)
        return all.occurrences.suffix(plan.done)
    }

    /// How far back the demo's plans go.
    private static let months = 36

    private func rule(_ plan: DemoPlan) throws -> PlanRule {
        let today = scope.today
        let rule: String
        switch plan.rule {
        case .monthly(let day): rule = "FREQ=MONTHLY;BYMONTHDAY=\(day)"
        case .quarterly(let day): rule = "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=\(day)"
        case .yearly(let month, let day) where month > 0: rule = "FREQ=YEARLY;BYMONTH=\(month);BYMONTHDAY=\(day)"
        // Nine days ago, so that it is told as forgotten.
        case .yearly: rule = "FREQ=YEARLY;BYMONTH=\((today - 9).month);BYMONTHDAY=\((today - 9).day)"
        case .lastWeekday(let weekday):
            rule = "FREQ=MONTHLY;BYDAY=-1\(["MO", "TU", "WE", "TH", "FR", "SA", "SU"][weekday.rawValue - 1])"
        case .afterLast(let step): return .afterCompletion(step, first: today.adding(months: 1))
        }
        return .recurrence(try RecurrenceSet(start: today.adding(months: -Self.months).iso, rules: [rule]))
    }
}

extension MaintenancePlan {
    /// What numbers them.
    package static let counter = "maintenance-plan"
}
