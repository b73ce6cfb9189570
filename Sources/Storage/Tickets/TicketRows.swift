package import ServiceModel

extension Ticket: Stored {
    package static let table = Table(
        "ticket", .restorable,
        [
            "id", "number_year", "number_sequence", "stage", "channel", "reporter", "customer_id", "site_id", "assets",
            "service_type_id", "symptom", "note", "impact", "urgency", "priority", "reported_at", "taken_by",
            "contract_id", "response_due", "arrival_due", "fix_due", "outcome", "message_id", "external_key", "version",
        ],
        bonds: [ColumnBond(["stage", "outcome"])])
    package var fields: [SQLValue] {
        [
            SQLValue(id), SQLValue(number.year), SQLValue(number.sequence), .text(stage.rawValue),
            .text(channel.rawValue), json(reporter), SQLValue(customer), SQLValue(site), .text(joined(assets)),
            SQLValue(serviceType), .text(symptom), .text(note), SQLValue(impact.rawValue), SQLValue(urgency.rawValue),
            .text(priority.rawValue), SQLValue(reported), .text(takenBy), SQLValue(contract), SQLValue(sla.response),
            SQLValue(sla.arrival), SQLValue(sla.fix), outcome.map { json($0) } ?? .null, SQLValue(messageID),
            SQLValue(key), SQLValue(version),
        ]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            id: row.id(), number: TicketNumber(year: row.integer(), sequence: row.integer()), stage: row.code(),
            channel: row.code(), reporter: row.json(), customer: row.id(), site: row.optional { try $0.id() },
            assets: row.ids(), serviceType: row.optional { try $0.id() }, symptom: row.text(), note: row.text(),
            impact: row.grade(), urgency: row.grade(), priority: row.code(), reported: row.moment(),
            takenBy: row.text(),
            contract: row.optional { try $0.id() },
            sla: ServiceLevel(
                response: row.optional { try $0.moment() }, arrival: row.optional { try $0.moment() },
                fix: row.optional { try $0.moment() }),
            outcome: row.optional { try $0.json() }, messageID: row.optional { try $0.text() },
            key: row.optional { try $0.text() }, version: row.integer())
        sla.isAgreed = contract != nil
    }
}

extension RowReader {
    fileprivate mutating func grade() throws -> TicketGrade {
        let value = try integer()
        guard let grade = TicketGrade(rawValue: value) else {
            throw StoreFault.unreadableRow(table: table, detail: "\(value)")
        }
        return grade
    }
}
