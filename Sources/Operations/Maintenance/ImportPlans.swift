package import DeskModel
import Geography
import ServiceModel
import Storage

extension ImportPlans: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let file = try RowImport(scope, update)
        try file.writePlans(rows)
        return try file.outcome(.maintenancePlans, keepGoing: keepGoing)
    }
}

extension RowImport {
    /// Plans by their key; a plan stays at its site. What has no key is refused where the same work is planned already.
    fileprivate func writePlans(_ rows: [PlanRow]) throws {
        let types = NameLookup<ServiceType>(.orderKind, try scope.read.all(), id: \.id.description) {
            [$0.code, $0.name]
        }
        let known = try scope.read.plans()
        let keys = KeyIndex(known, \.draft.key)
        try each(rows, line: \.line) { row in
            let standing = try record(
                [RowWay(column: "key", value: row.key, find: keys.bearing)], key: \.draft.key)
            let place = try place(of: row, standing)
            do {
                guard let standing else {
                    for column in ["name", "type", "rule"] where !has(column) {
                        throw Fault(column: column, fault: .required)
                    }
                    let blank = PlanDraft(
                        name: row.name, customer: place.customer, site: place.id, serviceType: ServiceType.ID(0),
                        terms: row.terms, key: row.key)
                    let draft = try draft(blank, row, at: place, types).checked(in: scope)
                    if row.key == nil, known.contains(where: { $0.draft.isSameWork(as: draft) }) {
                        throw Fault(column: "name", fault: .duplicate(row.name))
                    }
                    var plan = try scope.newPlan(draft)
                    plan.ended = row.ended
                    try scope.write(plan)
                    return .added
                }
                var plan = standing
                plan.draft = try draft(standing.draft, row, at: place, types).checked(in: scope, before: standing.draft)
                if plan.terms.givesOtherDays(than: standing.terms) { plan.created = max(plan.created, scope.today) }
                if has("ended_on") { plan.ended = row.ended }
                try scope.write(plan, over: standing)
                return plan == standing ? .unchanged : .changed
            } catch Refusal.maintenance(.terms(let fault)) {
                throw Fault(column: fault.field.rawValue, fault: fault.inputFault(scope.calendar))
            } catch Refusal.maintenance(.contractOfOther(let number)) {
                throw Fault(column: "contract", fault: .unknown(.contract, number))
            }
        }
    }

    /// Where a row's plan is; a file that updates may leave it out, and cannot say another.
    private func place(of row: PlanRow, _ standing: MaintenancePlan?) throws -> Site {
        guard let standing, let site = try scope.read.find(standing.site),
            let owner = try scope.read.find(standing.customer)
        else { return try site(needed("site", row.site), of: customer(needed("customer", row.customer))) }
        if has("customer"), try customer(row.customer).id != owner.id {
            throw Fault(column: "customer", fault: .notOneOf(row.customer, allowed: [owner.name]))
        }
        if has("site"), try self.site(row.site, of: owner).id != site.id {
            throw Fault(column: "site", fault: .notOneOf(row.site, allowed: [site.name]))
        }
        return site
    }

    /// What a row says of a plan, over what was said of it.
    private func draft(
        _ standing: PlanDraft, _ row: PlanRow, at site: Site, _ types: NameLookup<ServiceType>
    ) throws -> PlanDraft {
        var draft = standing
        if has("name") { draft.name = row.name }
        if has("serial") { draft.assets = try row.devices.map { try asset($0, at: site).id } }
        if has("type") { draft.serviceType = try only(types.bearing(row.type), row.type, .orderKind, "type").id }
        if has("rule") { draft.terms.rule = row.terms.rule }
        if has("start") { draft.terms.rule = draft.terms.rule.starting(row.terms.rule.start) }
        if has("tolerance") { draft.terms.tolerance = row.terms.tolerance }
        if has("season") { draft.terms.season = row.terms.season }
        if has("free_day") { draft.terms.onFreeDay = row.terms.onFreeDay }
        if has("suspended") { draft.terms.suspensions = row.terms.suspensions }
        if has("horizon") { draft.horizon = row.horizon }
        if has("technician") || has("only") {
            let technician = try row.technician.map { try self.technician($0).id }
            draft.technician = technician.map { row.isOnly ? .only($0) : .preferred($0) }
        }
        if has("contract") { draft.contract = try row.contract.map { try contract($0) } }
        if has("last_done") { draft.doneBefore = row.doneBefore }
        return draft
    }

    private func contract(_ number: String) throws -> Contract.ID {
        guard let found = try scope.read.contract(number: number) else {
            throw Fault(column: "contract", fault: .unknown(.contract, number))
        }
        return found.id
    }
}

extension PlanDraft {
    /// The same work by the same rule at the same devices: twice it would be done twice.
    fileprivate func isSameWork(as other: PlanDraft) -> Bool {
        site == other.site && serviceType == other.serviceType && name == other.name
            && Set(assets) == Set(other.assets) && terms.rule == other.terms.rule
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
            let contracts = try reader.contractNumbers()
            let people = Dictionary(try reader.all(Technician.self).map { ($0.id, $0.name) }) { $1 }
            return try reader.plans().enumerated().map { index, plan in
                let isOnly = if case .only? = plan.technician { true } else { false }
                return PlanRow(
                    line: index + 2, customer: names.customer(plan.customer), site: names.sites[plan.site]?.name ?? "",
                    name: plan.name, type: types[plan.serviceType] ?? "",
                    devices: plan.assets.compactMap { devices[$0] },
                    terms: plan.terms, horizon: plan.horizon,
                    technician: plan.technician.flatMap { people[$0.technician] }, isOnly: isOnly,
                    contract: plan.contract.flatMap { contracts[$0] }, doneBefore: plan.doneBefore, ended: plan.ended,
                    key: plan.key)
            }
        }
    }
}
