package import ServiceModel

extension Region: Stored {
    package static let table = Table("region", .restorable, ["id", "name"])
    package var fields: [SQLValue] { [SQLValue(id), .text(name)] }

    package init(reading row: inout RowReader) throws {
        try self.init(id: row.id(), name: row.text())
    }
}

extension Skill: Stored {
    package static let table = Table("skill", .restorable, ["id", "code", "name"])
    package var fields: [SQLValue] { [SQLValue(id), .text(code), .text(name)] }

    package init(reading row: inout RowReader) throws {
        try self.init(id: row.id(), code: row.text(), name: row.text())
    }
}
