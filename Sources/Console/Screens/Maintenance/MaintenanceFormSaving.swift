import DeskModel
import ServiceModel

/// What a filled-in form of a plan asks the store to do. Throws a refusal where a field cannot be read.
extension ConsoleState {
    func newPlan(_ form: Form) throws -> CreatePlan {
        let type: ServiceType.ID = form.id(.orderKind) ?? ServiceType.ID(0)
        let name = form.text(.name)
        let kind = plans.memory.types.first { $0.id == type }?.name ?? ""
        return CreatePlan(
            PlanDraft(
                name: name.isEmpty ? kind : name, customer: form.id(.customer) ?? Customer.ID(0),
                site: form.id(.site) ?? Site.ID(0), assets: form.id(.asset).map { [$0] } ?? [], serviceType: type,
                terms: PlanTerms(
                    try planRule(form), onFreeDay: onFreeDay(form), tolerance: try tolerance(form),
                    season: try season(form)), horizon: try horizon(form),
                technician: form.id(.technician).map { .preferred($0) }, contract: form.id(.contract)))
    }

    /// Only what was changed.
    func edit(_ form: Form, of plan: MaintenancePlan.ID) throws -> EditPlan {
        func isChanged(_ id: Field) -> Bool { form[id].map { $0.line.text != $0.original } ?? false }
        var changes = PlanChanges()
        if isChanged(.name) { changes.name = form.text(.name) }
        if isChanged(.rule) || isChanged(.from) { changes.rule = try planRule(form) }
        if isChanged(.tolerance) { changes.tolerance = try tolerance(form).map { .set($0) } ?? .clear }
        if isChanged(.season) { changes.season = try season(form).map { .set($0) } ?? .clear }
        if isChanged(.freeDay) { changes.onFreeDay = onFreeDay(form) }
        if isChanged(.horizon) { changes.horizon = try horizon(form) }
        if isChanged(.technician) {
            changes.technician = form.id(.technician).map { .set(.preferred($0)) } ?? .clear
        }
        if isChanged(.contract) { changes.contract = form.id(.contract).map { .set($0) } ?? .clear }
        return EditPlan(plan: plan, changes)
    }

    /// A form of a plan; the contracts that it offers are asked for.
    mutating func openPlanForm(_ form: Form) -> [Effect] { open(form) + [.ask(.contracts(.all))] }

    /// Whose plan a form changes.
    func planOwner(of form: Form) -> Customer.ID? {
        guard case .editPlan(let plan) = form.kind, let line = meantPlan, line.plan.id == plan else { return nil }
        return line.plan.customer
    }

    private func planRule(_ form: Form) throws -> PlanRule {
        let start = view.calendar.day(of: try times.edge(form.text(.from)))
        do {
            if let rule = try PlanRuleReader.rule(form.text(.rule), start: start) { return rule }
        } catch {
            throw Refusal.maintenance(.terms(.recurrence(error)))
        }
        let examples = [
            language("every 3 months", "co 3 miesiące"), language("6 months after the last", "6 miesięcy po ostatnim"),
        ]
        throw Refusal.desk(.invalid(field: .rule, .notOneOf(form.text(.rule), allowed: examples)))
    }

    private func onFreeDay(_ form: Form) -> OnFreeDay {
        form[.freeDay]?.choice.flatMap { OnFreeDay(rawValue: $0.code) } ?? .next
    }

    private func tolerance(_ form: Form) throws -> Tolerance? {
        let text = form.text(.tolerance)
        if text.isEmpty { return nil }
        let sides = text.split(separator: "/").map { Int($0) }
        guard let before = sides.first ?? nil, let after = sides.last ?? nil, sides.count <= 2 else {
            throw Refusal.desk(.invalid(field: .tolerance, .notANumber(text)))
        }
        return Tolerance(before: before, after: after)
    }

    private func season(_ form: Form) throws -> Season? {
        let text = form.text(.season)
        if text.isEmpty { return nil }
        let sides = text.split(separator: "/").map { MonthDay($0) }
        guard sides.count == 2, let from = sides[0], let to = sides[1] else {
            throw Refusal.desk(.invalid(field: .season, .notADate(text)))
        }
        return Season(from: from, to: to)
    }

    private func horizon(_ form: Form) throws -> Int {
        guard let days = Int(form.text(.horizon)) else {
            throw Refusal.desk(.invalid(field: .horizon, .notANumber(form.text(.horizon))))
        }
        return days
    }
}
