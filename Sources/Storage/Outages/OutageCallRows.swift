package import ServiceModel

extension OutageCall: Stored {
    package static let table = Table(
        "outage_call", .restorable,
        [
            "id", "visit_id", "order_id", "person", "phone", "was_start", "was_end", "now_at", "opened_at", "made_at",
            "made_by", "said", "version",
        ], bonds: [ColumnBond(["was_start", "was_end"])])

    package var fields: [SQLValue] {
        [
            SQLValue(id), SQLValue(visit), SQLValue(order), .text(person), .text(phone), SQLValue(was.start),
            SQLValue(was.end), SQLValue(now), SQLValue(openedAt), SQLValue(madeAt), .text(madeBy), .text(said),
            SQLValue(version),
        ]
    }

    package init(reading row: inout RowReader) throws {
        let (id, visit, order): (ID, Visit.ID, Order.ID) = try (row.id(), row.id(), row.id())
        let (person, phone) = try (row.text(), row.text())
        guard let was = try TimeWindow(start: row.moment(), end: row.moment()) else {
            throw StoreFault.unreadableRow(table: "outage_call", detail: id.description)
        }
        try self.init(
            id: id, visit: visit, order: order, person: person, phone: phone, was: was,
            now: row.optional { try $0.moment() }, openedAt: row.moment(), madeAt: row.optional { try $0.moment() },
            madeBy: row.text(), said: row.text(), version: row.integer())
    }
}
