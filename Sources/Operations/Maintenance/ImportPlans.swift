package import DeskModel
import Geography
import ServiceModel
import Storage

extension ImportPlans: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let file = try RowImport(scope, nil)
        let types = NameLookup<ServiceType>(.orderKind, try scope.read.all(), id: \.id.description) {
            [$0.code, $0.name]
        }
        try file.each(rows, line: \.line) { row in
            try file.write(row, types)
            return .added
        }
        return try file.outcome(.maintenancePlans, keepGoing: keepGoing)
    }
}

extension RowImport {
    fileprivate func write(_ row: PlanRow, _ types: NameLookup<ServiceType>) throws {
        let customer = try customer(row.customer)
        let site = try site(row.site, of: customer)
        let type = try only(types.bearing(row.type), row.type, .orderKind, "type")
        if let fault = PlanRuleCheck.faults(row.terms, in: scope.calendar).first {
            throw Fault(column: fault.field.rawValue, fault: fault.inputFault(scope.calendar))
        }
        let technician = try row.technician.map { try self.technician($0).id }
        let draft = PlanDraft(
            name: row.name, customer: customer.id, site: site.id,
            assets: try row.devices.map { try asset($0, at: site).id }, serviceType: type.id, terms: row.terms,
            horizon: row.horizon, technician: technician.map { row.isOnly ? .only($0) : .preferred($0) },
            doneBefore: row.doneBefore, key: row.key)
        var plan = try scope.newPlan(draft.checked(in: scope))
        plan.ended = row.ended
        try scope.write(plan)
    }
}

extension ServiceDesk {
    /// All plans, also those that ended, by number.
    package func planRows() throws -> [PlanRow] {
        let names = try EntityNames(store)
        return try store.read { reader in
            let types = Dictionary(try reader.all(ServiceType.self).map { ($0.id, $0.code) }) { $1 }
            let devices = Dictionary(
                try reader.all(Asset.self).map { ($0.id, $0.serial.isEmpty ? $0.name : $0.serial) }
            ) { $1 }
            let people = Dictionary(try reader.all(Technician.self).map { ($0.id, $0.name) }) { $1 }
            return try reader.plans().enumerated().map { index, plan in
                let isOnly = if case .only? = plan.technician { true } else { false }
                return PlanRow(
                    line: index + 2, customer: names.customer(plan.customer), site: names.sites[plan.site]?.name ?? "",
                    name: plan.name, type: types[plan.serviceType] ?? "",
                    devices: plan.assets.compactMap { devices[$0] },
                    terms: plan.terms, horizon: plan.horizon,
                    technician: plan.technician.flatMap { people[$0.technician] }, isOnly: isOnly,
                    doneBefore: plan.doneBefore, ended: plan.ended, key: plan.key)
            }
        }
    }
}
