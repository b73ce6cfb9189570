package import ServiceModel

extension AlertMark: Stored {
    package static let table = Table(
        "alert_mark", .restorable, key: ["kind", "subject", "occasion"],
        [
            "kind", "subject", "occasion", "arose_at", "english", "polish", "order_id", "answer", "said", "answered_by",
            "answered_at", "version",
        ])

    package var fields: [SQLValue] {
        [
            .text(kind), .text(subject), .text(occasion), SQLValue(arose), .text(english), .text(polish),
            SQLValue(order), .text(answer.rawValue), .text(said), .text(by), SQLValue(at), SQLValue(version),
        ]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            kind: row.text(), subject: row.text(), occasion: row.text(), arose: row.moment(), english: row.text(),
            polish: row.text(), order: row.optional { try $0.id() }, answer: row.code(), said: row.text(),
            by: row.text(), at: row.moment(), version: row.integer())
    }
}
