public import ServiceModel

extension Order: Stored {
    public static let table = Table(
        "service_order",
        [
            "id", "number_year", "number_sequence", "stage", "state", "hold_reason", "hold_note", "hold_since",
            "customer_id", "site_id", "assets", "type", "title", "note", "priority", "reported_at", "response_due",
            "arrival_due", "fix_due", "wish_start", "wish_end", "parts", "version",
        ])
    public var fields: [SQLValue] {
        [
            SQLValue(id), SQLValue(number.year), SQLValue(number.sequence), .text(stage.rawValue),
            .text(state.rawValue),
            SQLValue(hold?.reason.rawValue), SQLValue(hold?.note), SQLValue(hold?.since), SQLValue(customer),
            SQLValue(site), .text(joined(assets)), .text(type.rawValue), .text(title), .text(note),
            .text(priority.rawValue), SQLValue(reported), SQLValue(sla.response), SQLValue(sla.arrival),
            SQLValue(sla.fix), SQLValue(preference?.start), SQLValue(preference?.end), json(parts), SQLValue(version),
        ]
    }

    public init(reading row: inout RowReader) throws {
        try self.init(
            id: row.id(), number: OrderNumber(year: row.integer(), sequence: row.integer()), stage: row.code(),
            state: row.code(), hold: row.hold(), customer: row.id(), site: row.id(), assets: row.ids(),
            type: row.code(), title: row.text(), note: row.text(), priority: row.code(),
            reported: row.moment(),
            sla: ServiceLevel(
                response: row.optional { try $0.moment() }, arrival: row.optional { try $0.moment() },
                fix: row.optional { try $0.moment() }),
            preference: row.window(), parts: row.json(), version: row.integer())
    }
}

extension RowReader {
    fileprivate mutating func hold() throws -> Hold? {
        let reason: HoldReason? = try optional { try $0.code() }
        let note = try optional { try $0.text() }
        let since = try optional { try $0.moment() }
        guard let (reason, (note, since)) = try both(reason, both(note, since)) else { return nil }
        return Hold(reason: reason, note: note, since: since)
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
