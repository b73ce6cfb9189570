public import ServiceModel

extension User: Stored {
    public static let table = Table("desk_user", key: ["name"], ["name", "role", "version"])
    public var fields: [SQLValue] { [.text(name), .text(role.rawValue), SQLValue(version)] }

    public init(reading row: inout RowReader) throws {
        self.init(name: row.text(), role: try row.code(), version: row.integer())
    }
}
