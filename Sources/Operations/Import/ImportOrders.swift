import DeskModel
import ServiceModel
import Storage

extension ImportOrders: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let file = try RowImport(scope, update)
        let standing = try takesRepeats ? OrderPrints() : OrderPrints(scope.read)
        try file.each(rows, line: \.line) { row in
            if row.state?.isOver == true { return try file.knows(row) ? .closed : .leftOut }
            if let order = try file.order(of: row) {
                return try order.state.isOver ? .closed : file.change(order, by: row)
            }
            try file.create(row, unlike: standing)
            return .added
        }
        return try file.outcome(.orders, keepGoing: keepGoing)
    }
}

extension RowImport {
    /// Whether the order of a row is here, under its number or key.
    fileprivate func knows(_ row: OrderRow) throws -> Bool {
        try row.number.flatMap { try scope.read.order($0) } != nil
            || row.key.flatMap { try scope.read.order(key: $0) } != nil
    }

    /// The order that a row changes.
    fileprivate func order(of row: OrderRow) throws -> Order? {
        try numbered(
            row.number, key: row.key, of: \.key, byNumber: { try self.scope.read.order($0) },
            byKey: { try self.scope.read.order(key: $0) })
    }

    /// Everything is checked before a number is taken, so that the series stays without gaps.
    fileprivate func create(_ row: OrderRow, unlike standing: OrderPrints) throws {
        let customer = try customer(needed("customer", row.customer))
        let site = try site(needed("site", row.site), of: customer)
        let draft = try draft(row, customer, site)
        if row.number == nil, row.key == nil, let twin = standing.twin(of: draft) {
            throw Fault(column: "title", fault: .alreadyOpen(twin))
        }
        let hold = try hold(row)
        let isComplete = draft.duration != nil && site.location != nil
        if hold != nil, !isComplete { throw Fault(column: "hold", fault: .notOneOf("on-hold", allowed: ["draft"])) }
        // Who pays is judged as of any new order; one that waits already, by the file, was decided elsewhere.
        let judged = try scope.read.judged(draft, at: scope.now, scope.calendar)
        let isDecided = hold != nil || judged.verdict?.isUndecided != true
        let order = try scope.write(
            judged, at: site, number: row.number, qualify: isDecided && !(row.state == .draft && isComplete))
        if let number = row.number {
            try scope.transaction.start(counter: OrderNumber.series(of: number.year), at: number.sequence)
        }
        if let hold {
            var held = order
            held.hold = hold
            try scope.settle(held)
            try scope.beginStop(of: held, hold)
        }
    }

    private func draft(_ row: OrderRow, _ customer: Customer, _ site: Site) throws -> OrderDraft {
        var draft = OrderDraft(
            customer: customer.id, site: site.id, assets: try row.serials.map { try asset($0, at: site).id },
            type: row.type ?? .repair, title: try needed("title", row.title), note: row.note,
            priority: row.priority ?? .normal, sla: row.sla, preference: row.preference, parts: row.parts,
            duration: row.duration, skills: try requirements(row), crewSize: row.crewSize ?? 1,
            requiredTechnician: try row.technician.map { try technician($0).id }, key: row.key)
        switch try choice(row) {
        case .company(let type)?: draft.take(type, keeping: row.said)
        case .category(let category)?: draft.type = category
        case nil: break
        }
        draft.excludedTechnicians = try row.excluded.map { try technician($0, column: "excluded").id }
        draft.promise = try promise(row, customer)
        draft.reported = row.reported
        return try draft.clean(in: scope)
    }

    /// What the row is to be of, where it says so.
    func choice(_ row: OrderRow) throws -> TypeChoice? {
        guard let name = row.typeName else { return row.type.map { .category($0) } }
        do {
            if let choice = try types.exact(name) { return choice }
        } catch Refusal.intake(.typeUnused) {
            throw Fault(column: "type", fault: .unknown(.serviceType, name))
        }
        throw Fault(column: "type", fault: .unknown(.serviceType, name))
    }

    func requirements(_ row: OrderRow) throws -> [SkillRequirement] {
        try row.skills.map { SkillRequirement(skill: try skill($0).id, level: $0.level, isOfEach: $0.isOfEach) }
    }

    /// Told to the customer, and now, where the file does not say otherwise.
    func promise(_ row: OrderRow, _ customer: Customer) throws -> Promise? {
        try row.promise.map { promise in
            let told = promise.toldTo.isEmpty ? customer.name : try scope.text(promise.toldTo, of: .told)
            return Promise(window: promise.window, toldTo: told, toldAt: promise.toldAt ?? scope.now)
        }
    }

    /// Nothing for an order that does not wait. Throws where the file says that it does, and not for what.
    private func hold(_ row: OrderRow) throws -> Hold? {
        guard let hold = row.hold else {
            if row.state == .onHold { throw Fault(column: "hold", fault: .required) }
            return nil
        }
        return Hold(
            reason: hold.reason, note: try scope.text(hold.note, of: .note, mayBeEmpty: true),
            since: hold.since ?? scope.now)
    }
}

/// Orders that are open, by what makes two of them the same to whoever reads them.
private struct OrderPrints {
    private struct Print: Hashable {
        let site: Site.ID
        let title: String
        let note: String
        let type: OrderType
        let fix: Timestamp?
        let preference: TimeWindow?
    }

    private var numbers: [Print: OrderNumber] = [:]

    init() {}

    init(_ reader: Reader) throws {
        for order in try reader.orders(in: OrderState.allCases.filter { !$0.isOver }) {
            numbers[
                Print(
                    site: order.site, title: order.title, note: order.note, type: order.type, fix: order.typedLevel.fix,
                    preference: order.preference)] = order.number
        }
    }

    func twin(of draft: OrderDraft) -> OrderNumber? {
        numbers[
            Print(
                site: draft.site, title: draft.title, note: draft.note, type: draft.type, fix: draft.sla.fix,
                preference: draft.preference)]
    }
}

extension OrderRow {
    /// What the file says itself, whatever the type would.
    fileprivate var said: Set<TypeDefault> {
        var said: Set<TypeDefault> = []
        if priority != nil { said.insert(.priority) }
        if duration != nil { said.insert(.duration) }
        if !skills.isEmpty { said.insert(.skills) }
        if crewSize != nil { said.insert(.crew) }
        if !parts.isEmpty { said.insert(.parts) }
        return said
    }
}
