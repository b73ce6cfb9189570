package import ServiceModel

extension VisitAccount: Stored {
    package static let table = Table(
        "visit_account", .appendOnly, key: ["visit_id", "sequence"],
        ["visit_id", "sequence", "found", "done", "advice", "signed_role", "strokes", "content_hash"])
    package var fields: [SQLValue] {
        [
            SQLValue(visit), SQLValue(sequence), .text(found), .text(done), .text(advice), .text(role),
            strokes.map { json($0) } ?? .null, SQLValue(content),
        ]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            visit: row.id(), sequence: row.integer(), found: row.text(), done: row.text(), advice: row.text(),
            role: row.text(), strokes: row.optional { try $0.json() }, content: row.optional { try $0.text() })
    }
}

extension ReportVersion: Stored {
    package static let table = Table(
        "report_version", .appendOnly,
        [
            "id", "order_id", "visit_id", "number", "content_hash", "file_hash", "document_id", "envelope", "made_at",
        ])
    package var fields: [SQLValue] {
        [
            SQLValue(id), SQLValue(order), SQLValue(visit), SQLValue(version), .text(content), .text(file),
            SQLValue(document), .text(envelope), SQLValue(madeAt),
        ]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            id: row.id(), order: row.id(), visit: row.optional { try $0.id() }, version: row.integer(),
            content: row.text(), file: row.text(), document: row.id(), envelope: row.text(), madeAt: row.moment())
    }
}

extension ReportContent: Stored {
    package static let table = Table("report_content", .notJournalled, key: ["hash"], ["hash", "content"])
    package var fields: [SQLValue] { [.text(hash), .text(text)] }

    package init(reading row: inout RowReader) throws {
        try self.init(hash: row.text(), text: row.text())
    }
}
