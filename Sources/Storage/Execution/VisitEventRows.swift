package import ServiceModel

extension VisitEvent: Stored {
    package static let table = Table(
        "visit_event", .appendOnly, key: ["visit_id", "sequence"],
        [
            "visit_id", "sequence", "act", "at", "recorded_at", "actor", "technician_id", "reason", "planned_start",
            "planned_end", "corrects", "signed_by", "note",
        ])
    package var fields: [SQLValue] {
        [
            SQLValue(visit), SQLValue(sequence), .text(act.rawValue), SQLValue(at), SQLValue(recordedAt), .text(actor),
            SQLValue(technician), SQLValue(reason), SQLValue(planned?.start), SQLValue(planned?.end),
            SQLValue(corrects),
            SQLValue(signedBy), SQLValue(note),
        ]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            visit: row.id(), sequence: row.integer(), act: row.code(), at: row.moment(), recordedAt: row.moment(),
            actor: row.text(), technician: row.id(), reason: row.optional { try $0.text() }, planned: row.window(),
            corrects: row.optional { try $0.integer() }, signedBy: row.optional { try $0.text() },
            note: row.optional { try $0.text() })
    }
}
