package import ServiceModel

extension MaintenancePlan: Stored {
    package static let table = Table(
        "maintenance_plan", .restorable,
        [
            "id", "number", "name", "customer_id", "site_id", "assets", "service_type_id", "rule", "step_count",
            "step_unit", "first_due", "on_free_day", "tolerance_before", "tolerance_after", "season_from",
            "season_to", "suspensions", "horizon", "technician_id", "technician_only", "contract_id", "done_before",
            "created_on", "ended_on", "external_key", "version",
        ],
        bonds: [
            ColumnBond(["rule", "step_count", "step_unit", "first_due"]),
            ColumnBond(["tolerance_before", "tolerance_after"]), ColumnBond(["season_from", "season_to"]),
            ColumnBond(["technician_id", "technician_only"]),
        ])
    package var fields: [SQLValue] {
        let terms = draft.terms
        let isOnly = if case .only? = draft.technician { true } else { false }
        return [
            SQLValue(id), SQLValue(number), .text(draft.name), SQLValue(draft.customer), SQLValue(draft.site),
            .text(joined(draft.assets)), SQLValue(draft.serviceType),
        ] + terms.rule.fields + [
            .text(terms.onFreeDay.rawValue), SQLValue(terms.tolerance?.before), SQLValue(terms.tolerance?.after),
            SQLValue(terms.season?.from.description), SQLValue(terms.season?.to.description),
            json(terms.suspensions), SQLValue(draft.horizon), SQLValue(draft.technician?.technician), SQLValue(isOnly),
            SQLValue(draft.contract), SQLValue(draft.doneBefore), SQLValue(created), SQLValue(ended),
            SQLValue(draft.key), SQLValue(version),
        ]
    }

    package init(reading row: inout RowReader) throws {
        let (id, number): (ID, Int) = try (row.id(), row.integer())
        var draft = try PlanDraft(
            name: row.text(), customer: row.id(), site: row.id(), assets: row.ids(), serviceType: row.id(),
            terms: row.planTerms(), horizon: row.integer(), technician: row.technicianWish(),
            contract: row.optional { try $0.id() }, doneBefore: row.optional { try $0.day() })
        let (created, ended) = try (row.day(), row.optional { try $0.day() })
        draft.key = try row.optional { try $0.text() }
        try self.init(id: id, number: number, draft, created: created, ended: ended, version: row.integer())
    }
}

extension PlanRule {
    /// A calendar rule as RFC 5545 writes it, or a step after a completion.
    fileprivate var fields: [SQLValue] {
        switch self {
        case .recurrence(let set): [.text(set.text), .null, .null, .null]
        case .afterCompletion(let step, let first):
            [.null, SQLValue(step.count), .text(step.unit.rawValue), SQLValue(first)]
        }
    }
}

extension RowReader {
    fileprivate mutating func planTerms() throws -> PlanTerms {
        let rule = try planRule()
        let onFreeDay: OnFreeDay = try code()
        let before = try optional { try $0.integer() }
        let after = try optional { try $0.integer() }
        let from = try optional { try $0.parsed { MonthDay($0) } }
        let to = try optional { try $0.parsed { MonthDay($0) } }
        let suspensions: [Suspension] = try json()
        return PlanTerms(
            rule, onFreeDay: onFreeDay, tolerance: try both(before, after).map { Tolerance(before: $0, after: $1) },
            season: try both(from, to).map { Season(from: $0, to: $1) }, suspensions: suspensions)
    }

    private mutating func planRule() throws -> PlanRule {
        let set = try optional { try $0.shared { try? RecurrenceSet(text: $0) } }
        let count = try optional { try $0.integer() }
        let unit: CompletionStep.Unit? = try optional { try $0.code() }
        let first = try optional { try $0.day() }
        if let set { return .recurrence(set) }
        guard let (count, (unit, first)) = try both(count, both(unit, first)) else {
            throw StoreFault.unreadableRow(table: table, detail: "no rule")
        }
        return .afterCompletion(CompletionStep(count, unit), first: first)
    }

    fileprivate mutating func technicianWish() throws -> TechnicianWish? {
        let technician: Technician.ID? = try optional { try $0.id() }
        let isOnly = try flag()
        return technician.map { isOnly ? .only($0) : .preferred($0) }
    }
}
