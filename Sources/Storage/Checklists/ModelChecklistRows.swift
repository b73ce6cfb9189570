package import ServiceModel

extension ModelChecklist: Stored {
    package static let table = Table("model_checklist", .restorable, ["id", "model", "items", "version"])
    package var fields: [SQLValue] { [SQLValue(id), .text(model), json(items), SQLValue(version)] }

    package init(reading row: inout RowReader) throws {
        try self.init(id: row.id(), model: row.text(), items: row.json(), version: row.integer())
    }
}
