package import ServiceModel

extension TimeEntry: Stored {
    package static let table = Table(
        "time_entry", .appendOnly,
        [
            "id", "technician_id", "kind", "about", "visit_id", "start_at", "end_at", "note", "reason", "recorded_at",
            "actor", "corrects", "withdrawn",
        ])
    package var fields: [SQLValue] {
        [
            SQLValue(id), SQLValue(technician), .text(kind.rawValue), SQLValue(about?.rawValue), SQLValue(visit),
            SQLValue(window.start), SQLValue(window.end), .text(note), SQLValue(reason), SQLValue(recordedAt),
            .text(actor), SQLValue(corrects), SQLValue(isWithdrawn),
        ]
    }

    package init(reading row: inout RowReader) throws {
        let (id, technician): (TimeEntry.ID, Technician.ID) = try (row.id(), row.id())
        let kind: TimeKind = try row.code()
        let about: AdministrationKind? = try row.optional { try $0.code() }
        let visit: Visit.ID? = try row.optional { try $0.id() }
        guard let window = try row.window() else {
            throw StoreFault.unreadableRow(table: Self.table.name, detail: "\(id)")
        }
        try self.init(
            id: id, technician: technician, kind: kind, about: about, visit: visit, window: window, note: row.text(),
            reason: row.optional { try $0.text() }, recordedAt: row.moment(), actor: row.text(),
            corrects: row.optional { try $0.id() }, isWithdrawn: row.flag())
    }
}
