package import ServiceModel

extension MadeOccurrence: Stored {
    package static let table = Table(
        "plan_occurrence", .restorable, key: ["plan_id", "nominal"],
        ["plan_id", "nominal", "due_on", "earliest", "latest", "order_id", "by_hand"])
    package var fields: [SQLValue] {
        [
            SQLValue(plan), SQLValue(nominal), SQLValue(date), SQLValue(earliest), SQLValue(latest),
            SQLValue(order), SQLValue(isByHand),
        ]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            plan: row.id(), nominal: row.day(), date: row.day(), earliest: row.day(), latest: row.day(),
            order: row.id(), isByHand: row.flag())
    }
}
