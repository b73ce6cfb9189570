package import ServiceModel

extension StockPlace: Stored {
    package static let table = Table(
        "stock_place", .restorable, ["id", "code", "name", "kind", "technician_id", "is_active", "version"])
    package var fields: [SQLValue] {
        [
            SQLValue(id), .text(code), .text(name), .text(kind.rawValue), SQLValue(technician), SQLValue(isActive),
            SQLValue(version),
        ]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            id: row.id(), code: row.text(), name: row.text(), kind: row.code(),
            technician: row.optional { try $0.id() }, isActive: row.flag(), version: row.integer())
    }
}

extension Reader {
    package func stockPlace(code: String) throws -> StockPlace? {
        try fetch(StockPlace.self, "WHERE code = :code", ["code": .text(code)]).first
    }

    /// The vans that somebody drives.
    package func vans(of technician: Technician.ID) throws -> [StockPlace] {
        try fetch(
            StockPlace.self, "WHERE technician_id = :technician AND kind = 'van' AND is_active = 1 ORDER BY code",
            ["technician": SQLValue(technician)])
    }
}
