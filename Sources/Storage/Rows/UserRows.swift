public import ServiceModel

extension User: Stored {
    public static let table = Table("desk_user", key: ["name"], ["name", "role", "version"])
    public var fields: [SQLValue] { [.text(name), .text(role.rawValue), SQLValue(version)] }

    public init(reading row: inout RowReader) throws {
        try self.init(name: row.text(), role: row.code(), version: row.integer())
    }
}
