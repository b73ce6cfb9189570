package import ServiceModel

extension CheckAnswer: Stored {
    package static let table = Table(
        "check_answer", .appendOnly,
        [
            "id", "order_id", "visit_id", "asset_id", "name", "item", "value", "at", "recorded_at", "actor",
            "technician_id", "reason", "corrects",
        ])
    package var fields: [SQLValue] {
        [
            SQLValue(id), SQLValue(order), SQLValue(visit), SQLValue(device), .text(item.name), json(item),
            SQLValue(value?.text), SQLValue(at), SQLValue(recordedAt), .text(actor), SQLValue(technician),
            SQLValue(reason), SQLValue(corrects),
        ]
    }

    package init(reading row: inout RowReader) throws {
        let (id, order, visit): (ID, Order.ID, Visit.ID) = try (row.id(), row.id(), row.id())
        let device: Asset.ID? = try row.optional { try $0.id() }
        _ = try row.text()
        let item: ChecklistItem = try row.json()
        try self.init(
            id: id, order: order, visit: visit, device: device, item: item,
            value: row.optional { try $0.parsed { CheckValue(kept: $0, item.answer) } }, at: row.moment(),
            recordedAt: row.moment(), actor: row.text(), technician: row.optional { try $0.id() },
            reason: row.optional { try $0.text() }, corrects: row.optional { try $0.id() })
    }
}
