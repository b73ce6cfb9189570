import DeskModel
import ServiceModel

/// The forms for maintenance plans.
extension Form {
    static func newPlan(_ state: ConsoleState) -> Form {
        Form(
            .newPlan,
            [
                FormField(.customer, Phrase("Customer", "Klient"), .choice, isRequired: true),
                FormField(.site, Phrase("Site", "Miejsce"), .choice, isRequired: true),
                FormField(.asset, Phrase("Device", "Urządzenie"), .choice),
                FormField(.orderKind, Phrase("Order type", "Rodzaj zlecenia"), .choice, isRequired: true),
                FormField(.name, Phrase("What is done", "Co się robi")),
                FormField(
                    .rule, Phrase("Rule", "Reguła"), isRequired: true, text: state.language("monthly", "co miesiąc")),
                FormField(.from, Phrase("From", "Od"), .moment, isRequired: true, text: state.today.iso),
            ] + termFields(nil, state))
    }

    static func edit(_ line: PlanLine, _ state: ConsoleState) -> Form {
        let plan = line.plan
        return Form(
            .editPlan(plan.id),
            [
                FormField(.name, Phrase("What is done", "Co się robi"), isRequired: true, text: plan.name),
                FormField(
                    .rule, Phrase("Rule", "Reguła"), isRequired: true, text: plan.terms.rule.typed(state.language)),
                FormField(.from, Phrase("From", "Od"), .moment, isRequired: true, text: plan.terms.rule.start.iso),
            ] + termFields(line, state))
    }

    /// What stands beside the rule.
    private static func termFields(_ line: PlanLine?, _ state: ConsoleState) -> [FormField] {
        let terms = line?.plan.terms
        let onFreeDay = terms?.onFreeDay ?? .next
        let name = onFreeDay.name(state.language)
        return [
            FormField(
                .tolerance, Phrase("Tolerance, days", "Tolerancja, dni"),
                text: terms.map {
                    $0.tolerance.map { $0.before == $0.after ? "\($0.after)" : "\($0.before)/\($0.after)" } ?? ""
                } ?? "5"),
            FormField(.season, Phrase("Season", "Sezon"), text: terms?.season.map { "\($0.from)/\($0.to)" } ?? ""),
            FormField(
                .freeDay, Phrase("On a free day", "W dzień wolny"), .choice, isRequired: true, text: name,
                choice: FormChoice(text: name, value: .code(onFreeDay.rawValue))),
            FormField(
                .horizon, Phrase("Days ahead", "Dni naprzód"), isRequired: true,
                text: "\(line?.plan.horizon ?? MaintenancePlan.usualHorizon)"),
            FormField(
                .technician, Phrase("Best done by", "Najlepiej kto"), .choice, text: line?.technician ?? "",
                choice: line?.plan.technician.flatMap { wish in
                    line?.technician.map { FormChoice(text: $0, value: .id(wish.technician.rawValue)) }
                }),
            FormField(
                .contract, Phrase("Contract", "Umowa"), .choice, text: line?.contract ?? "",
                choice: line?.plan.contract.flatMap { contract in
                    line?.contract.map { FormChoice(text: $0, value: .id(contract.rawValue)) }
                }),
        ]
    }
}

extension PlanRule {
    /// So that `PlanRuleReader` reads it again.
    fileprivate func typed(_ language: Language) -> String {
        switch self {
        case .recurrence(let set): return set.rules.map(\.text).joined(separator: " ")
        case .afterCompletion(let step, _):
            let unit =
                switch step.unit {
                case .days: language("days", "dni")
                case .weeks: language("weeks", "tygodni")
                case .months: language("months", "miesięcy")
                }
            return "\(step.count) \(unit) " + language("after the last", "po ostatnim")
        }
    }
}
