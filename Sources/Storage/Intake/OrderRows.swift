package import ServiceModel

extension Order: Stored {
    package static let table = Table(
        "service_order", .restorable,
        [
            "id", "number_year", "number_sequence", "stage", "state", "hold_reason", "hold_note", "hold_since",
            "customer_id", "site_id", "assets", "type", "title", "note", "priority", "reported_at", "response_due",
            "arrival_due", "fix_due", "wish_start", "wish_end", "parts", "asked_crew", "asked_duration",
            "asked_skills", "asked_technician_id", "asked_held_back", "asked_excluded", "asked_promise_start",
            "asked_promise_end", "asked_promise_to", "asked_promise_at", "service_type_id", "terms", "reporter",
            "contract_id", "verdict", "sla_clock", "allowed_from", "allowed_through", "allowed_except",
            "preferred_technician_id", "external_key", "version",
        ],
        bonds: [
            ColumnBond(["stage", "hold_reason", "hold_note", "hold_since"]), ColumnBond(["wish_start", "wish_end"]),
            ColumnBond(["allowed_from", "allowed_through", "allowed_except"]),
            ColumnBond(["response_due", "arrival_due", "fix_due", "sla_clock"]),
        ],
        // From stage, hold and visits.
        derived: ["state"], named: .orderDevices)
    package var fields: [SQLValue] { own + asked + agreed + [SQLValue(key), SQLValue(version)] }

    private var own: [SQLValue] {
        [
            SQLValue(id), SQLValue(number.year), SQLValue(number.sequence), .text(stage.rawValue),
            .text(state.rawValue),
            SQLValue(hold?.reason.rawValue), SQLValue(hold?.note), SQLValue(hold?.since), SQLValue(customer),
            SQLValue(site), .text(joined(assets)), .text(type.rawValue), .text(title), .text(note),
            .text(priority.rawValue), SQLValue(reported), SQLValue(sla.response), SQLValue(sla.arrival),
            SQLValue(sla.fix), SQLValue(preference?.start), SQLValue(preference?.end), json(parts),
        ]
    }

    /// What a draft asks for.
    private var asked: [SQLValue] {
        guard let request else { return Array(repeating: .null, count: 10) }
        let promise = request.promise
        return [
            SQLValue(request.crewSize), SQLValue(request.duration), .text(joined(request.skills)),
            SQLValue(request.requiredTechnician), SQLValue(request.isHeldBack),
            .text(joined(request.excludedTechnicians)), SQLValue(promise?.window.start),
            SQLValue(promise?.window.end), SQLValue(promise?.toldTo), SQLValue(promise?.toldAt),
        ]
    }

    /// What its type and its contract say.
    private var agreed: [SQLValue] {
        [
            SQLValue(serviceType), terms.map { json($0) } ?? .null, reporter.map { json($0) } ?? .null,
            SQLValue(contract), verdict.map { json($0) } ?? .null,
            clock.map { json($0) } ?? .null, SQLValue(days?.first), SQLValue(days?.last),
            SQLValue(days.map { joined($0.except) }), SQLValue(preferredTechnician),
        ]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            id: row.id(), number: OrderNumber(year: row.integer(), sequence: row.integer()), stage: row.code(),
            state: row.code(), hold: row.hold(), customer: row.id(), site: row.id(), assets: row.ids(),
            type: row.code(), title: row.text(), note: row.text(), priority: row.code(),
            reported: row.moment(),
            sla: ServiceLevel(
                response: row.optional { try $0.moment() }, arrival: row.optional { try $0.moment() },
                fix: row.optional { try $0.moment() }),
            preference: row.window(), parts: row.json(), request: row.request(),
            serviceType: row.optional { try $0.id() }, terms: row.optional { try $0.json() },
            reporter: row.optional { try $0.json() }, contract: row.optional { try $0.id() },
            verdict: row.optional { try $0.json() },
            clock: row.optional { try $0.json() }, days: row.days(),
            preferredTechnician: row.optional { try $0.id() }, key: row.optional { try $0.text() },
            version: row.integer())
        sla.isAgreed = clock != nil
    }
}

extension Transaction {
    /// Writes where orders stand, as it follows from their stage, from whether they are on hold and from their visits: of
    /// their rows nothing else is taken apart and put together again, which a plan of thousands of moves would feel. Gives
    /// those that are not there.
    package func settle(
        _ orders: some Collection<Order.ID>,
        _ state: (_ stage: OrderStage, _ isOnHold: Bool, _ visits: [VisitState]) throws -> OrderState
    ) throws -> Set<Order.ID> {
        let table = Order.table
        var missing = Set(orders)
        for part in NamedNumbers.parts(of: orders.map(\.rawValue)) {
            let visits = try read.visitStates(ofOrders: part)
            for row in try rows(table, "WHERE id IN (\(part.text)) ORDER BY id", part.values) {
                guard case .integer(let id) = row[table.keyColumns[0]] else { continue }
                let order = Order.ID(id)
                missing.remove(order)
                var settled = row
                settled[Self.orderState] = .text(
                    try state(stage(of: row), row[Self.orderHold] != .null, visits[order] ?? []).rawValue)
                try write(table, settled, over: row)
            }
        }
        return missing
    }

    private func stage(of row: [SQLValue]) throws -> OrderStage {
        guard case .text(let text) = row[Self.orderStage], let stage = OrderStage(rawValue: text) else {
            throw StoreFault.unreadableRow(table: Order.table.name, detail: "stage: \(row[Self.orderStage].plain)")
        }
        return stage
    }

    private static let orderStage = Order.table.columns.firstIndex(of: "stage")!
    private static let orderState = Order.table.columns.firstIndex(of: "state")!
    private static let orderHold = Order.table.columns.firstIndex(of: "hold_reason")!
}

extension RowReader {
    fileprivate mutating func hold() throws -> Hold? {
        let reason: HoldReason? = try optional { try $0.code() }
        let note = try optional { try $0.text() }
        let since = try optional { try $0.moment() }
        guard let (reason, (note, since)) = try both(reason, both(note, since)) else { return nil }
        return Hold(reason: reason, note: note, since: since)
    }

    /// A request has a crew, and lists that may be empty; what else it has may be missing.
    fileprivate mutating func request() throws -> WorkRequest? {
        let crew = try optional { try $0.integer() }
        let duration = try optional { try $0.integer() }
        let skills = try optional { try $0.requirements() }
        let technician: Technician.ID? = try optional { try $0.id() }
        let isHeldBack = try optional { try $0.flag() }
        let excluded: [Technician.ID]? = try optional { try $0.ids() }
        let promise = try promise()
        guard let (crew, (skills, (isHeldBack, excluded))) = try both(crew, both(skills, both(isHeldBack, excluded)))
        else {
            guard duration == nil, technician == nil, promise == nil else {
                throw StoreFault.unreadableRow(table: table, detail: "a part of a request")
            }
            return nil
        }
        return WorkRequest(
            duration: duration, skills: skills, crewSize: crew, requiredTechnician: technician,
            excludedTechnicians: excluded, promise: promise, isHeldBack: isHeldBack)
    }

    /// Two columns, start and end, that are both there or both NULL.
    mutating func window() throws -> TimeWindow? {
        let start = try optional { try $0.moment() }
        let end = try optional { try $0.moment() }
        guard let (start, end) = try both(start, end) else { return nil }
        guard let window = TimeWindow(start: start, end: end) else {
            throw StoreFault.unreadableRow(table: table, detail: "\(start.seconds) to \(end.seconds)")
        }
        return window
    }
}
