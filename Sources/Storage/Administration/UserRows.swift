package import ServiceModel

extension User: Stored {
    package static let table = Table("desk_user", .restorable, key: ["name"], ["name", "role", "version"])
    package var fields: [SQLValue] { [.text(name), .text(role.rawValue), SQLValue(version)] }

    package init(reading row: inout RowReader) throws {
        try self.init(name: row.text(), role: row.code(), version: row.integer())
    }
}
