import DeskModel
import ServiceModel
import Storage

extension RowImport {
    /// Changes an order as a row says; what the file has no column for, and its state, stay.
    func change(_ order: Order, by row: OrderRow) throws -> Fate {
        guard let customer = try scope.read.find(order.customer), let site = try scope.read.find(order.site) else {
            throw Refusal.desk(.notFound(.site, key: order.site.description))
        }
        if has("customer"), try self.customer(row.customer).id != customer.id {
            throw Fault(column: "customer", fault: .notOneOf(row.customer, allowed: [customer.name]))
        }
        if has("site"), try self.site(row.site, of: customer).id != site.id {
            throw Fault(column: "site", fault: .notOneOf(row.site, allowed: [site.name]))
        }
        let visits = try scope.read.visits(of: order.id)
        var changes = try facts(row, of: order, at: site)
        try addWork(row, of: order, visits, to: &changes)
        let terms = try terms(row, of: order, visits, customer)
        guard changes != EditOrder.Changes() || terms else { return .unchanged }
        if changes != EditOrder.Changes() {
            do {
                _ = try EditOrder(order: order.id, changes: changes).perform(in: scope)
            } catch Refusal.execution(.visitState(_, let state, _, _)) {
                throw Fault(column: "duration", fault: .notOneOf(state.rawValue, allowed: ["open", "planned"]))
            }
        }
        return .changed
    }

    /// What stands in the order itself, where it differs.
    private func facts(_ row: OrderRow, of order: Order, at site: Site) throws -> EditOrder.Changes {
        var changes = EditOrder.Changes()
        if has("title"), row.title != order.title { changes.title = row.title }
        if has("note"), row.note != order.note { changes.note = row.note }
        switch try choice(row) {
        // A type may bear a category's name; an order of that category, without a type, is written so too.
        case .company(let type)? where order.serviceType == nil && type.code == order.type.rawValue: break
        case .company(let type)? where type.id != order.serviceType: changes.serviceType = type.id
        case .category(let type)? where type != order.type || order.serviceType != nil: changes.type = type
        default: break
        }
        if let priority = row.priority, priority != order.priority { changes.priority = priority }
        var level = order.sla
        if has("due") { level.fix = row.sla.fix }
        if has("response") { level.response = row.sla.response }
        if has("arrival") { level.arrival = row.sla.arrival }
        if level != order.sla { changes.sla = level }
        if has("window_from"), row.preference != order.preference {
            changes.preference = row.preference
            changes.forgetsPreference = row.preference == nil
        }
        if has("parts"), row.parts != order.parts { changes.parts = row.parts }
        if has("key"), row.key != order.key { changes.key = row.key ?? "" }
        if has("serial") {
            let assets = try row.serials.map { try asset($0, at: site).id }
            if assets != order.assets { changes.assets = assets }
        }
        return changes
    }

    /// What the next visit says, as it is exported, or a draft asks for.
    private func addWork(
        _ row: OrderRow, of order: Order, _ visits: [Visit], to changes: inout EditOrder.Changes
    ) throws {
        let work = order.work(visits)
        if has("duration"), row.duration != work.duration {
            changes.duration = row.duration
            changes.forgetsDuration = row.duration == nil
        }
        let skills = try requirements(row)
        if has("skills"), skills != work.skills { changes.skills = skills }
        if has("crew"), row.crewSize ?? 1 != work.crewSize { changes.crewSize = row.crewSize ?? 1 }
        let only = try row.technician.map { try technician($0).id }
        if has("technician"), only != work.requiredTechnician {
            changes.technician = only.map { .only($0) } ?? .anybody
        }
        let ahead = visits.count { $0.state == .open || $0.state.isScheduled }
        if ahead > 1, changes.duration != nil || changes.skills != nil || changes.crewSize != nil {
            changes.visit = visits.next?.sequence
        }
    }

    /// Who may not do it, and what was promised: of the visit that is still to be done, or of a draft. Whether something
    /// was changed.
    private func terms(_ row: OrderRow, of order: Order, _ visits: [Visit], _ customer: Customer) throws -> Bool {
        let excluded = try row.excluded.map { try technician($0, column: "excluded").id }
        let promise = try promise(row, customer)
        func apply(_ standing: Promise?) -> Promise? {
            guard let promise, row.promise?.toldAt == nil, promise.window == standing?.window,
                promise.toldTo == standing?.toldTo
            else { return promise }
            return standing
        }
        if order.stage == .draft {
            var changed = order
            var request = order.request ?? WorkRequest()
            if has("excluded") { request.excludedTechnicians = excluded }
            if has("promised_from") { request.promise = apply(request.promise) }
            if request == order.request ?? WorkRequest() { return false }
            changed.request = request
            try scope.transaction.update(changed)
            return true
        }
        guard let visit = visits.last(where: { !$0.state.isClosed }) else { return false }
        var changed = visit
        if has("excluded") { changed.excludedTechnicians = excluded }
        if has("promised_from") { changed.promise = apply(visit.promise) }
        guard changed != visit else { return false }
        try scope.transaction.update(changed, from: visit)
        return true
    }
}

extension Order {
    /// What its next visit asks for; of a draft, what was said so far.
    func work(_ visits: [Visit]) -> WorkRequest {
        guard let first = visits.next else { return request ?? WorkRequest() }
        let ahead = visits.last { !$0.state.isClosed }
        return WorkRequest(
            duration: first.duration, skills: first.skills, crewSize: first.crewSize,
            requiredTechnician: first.requiredTechnician,
            excludedTechnicians: (ahead ?? first).excludedTechnicians, promise: ahead?.promise)
    }
}

extension [Visit] {
    /// The first that is still to be done, else the first of all.
    fileprivate var next: Visit? {
        let open = filter { !$0.state.isClosed }
        return (open.isEmpty ? self : open).min { $0.sequence < $1.sequence }
    }
}
