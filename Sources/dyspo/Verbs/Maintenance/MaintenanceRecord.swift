import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

/// A maintenance plan as JSON and as a row.
struct MaintenanceRecord {
    let line: PlanLine
    let wording: Wording

    init(_ line: PlanLine, _ wording: Wording) {
        self.line = line
        self.wording = wording
    }

    private var plan: MaintenancePlan { line.plan }

    var json: JSONValue {
        let overdue: Int? = if case .overdue(let days) = line.state { days } else { nil }
        return [
            "number": .number(plan.number), "id": "\(plan.id)", "key": JSONValue(plan.key), "name": .text(plan.name),
            "state": .text(line.state.code), "customer": .text(line.customer), "site": .text(line.site),
            "devices": .array(line.assets.map { .text($0) }), "type": .text(line.type), "rule": plan.terms.rule.json,
            "words": .text(plan.terms.rule.long(wording)), "onFreeDay": .text(plan.terms.onFreeDay.rawValue),
            "tolerance": plan.terms.tolerance.map { ["before": .number($0.before), "after": .number($0.after)] }
                ?? .null,
            "season": plan.terms.season.map { ["from": "\($0.from)", "to": "\($0.to)"] } ?? .null,
            "suspended": .array(
                plan.terms.suspensions.map { ["from": .text($0.from.iso), "to": JSONValue($0.to?.iso)] }),
            "horizon": .number(plan.horizon), "technician": JSONValue(line.technician),
            "onlyTechnician": .bool(isOnly), "technicianGone": .bool(line.isTechnicianGone),
            "contract": JSONValue(line.contract), "next": JSONValue(line.next?.date.iso),
            "order": JSONValue(line.nextOrder?.description), "lastDone": JSONValue(line.lastDone?.iso),
            "overdue": JSONValue(overdue), "missed": .number(line.missed), "created": .text(plan.created.iso),
            "ended": JSONValue(plan.ended?.iso),
        ]
    }

    private var isOnly: Bool { if case .only? = plan.technician { true } else { false } }

    static func table(_ records: [MaintenanceRecord], _ language: Language) -> TextTable {
        TextTable(
            [
                .init("number", language("No.", "Nr"), isNumber: true),
                .init("state", language("State", "Stan")), .init("name", language("Plan", "Plan"), mayShrink: true),
                .init("customer", language("Customer", "Klient"), mayShrink: true),
                .init("rule", language("Rule", "Reguła")), .init("next", language("Next", "Następny")),
                .init("order", language("Order", "Zlecenie")), .init("lastDone", language("Last done", "Ostatnio")),
                .init("missed", language("Forgotten", "Pominięte"), isNumber: true),
            ],
            rows: records.map { record in
                let line = record.line
                return [
                    String(line.plan.number), line.state.code, line.plan.name, line.customer,
                    line.plan.terms.rule.short(record.wording), line.next?.date.iso ?? "",
                    line.nextOrder?.description ?? "", line.lastDone?.iso ?? "", String(line.missed),
                ]
            })
    }
}

extension PlanRule {
    /// A calendar rule as RFC 5545 writes it, or a step after a completion.
    var json: JSONValue {
        switch self {
        case .recurrence(let set): .text(set.text)
        case .afterCompletion(let step, let first):
            ["every": .number(step.count), "unit": .text(step.unit.rawValue), "first": .text(first.iso)]
        }
    }
}
