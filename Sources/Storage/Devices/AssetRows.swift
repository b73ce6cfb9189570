package import ServiceModel

extension Asset: Stored {
    package static let table = Table(
        "asset", .restorable,
        [
            "id", "site_id", "parent_id", "name", "model", "serial", "state", "place", "installed", "warranty_from",
            "warranty_through", "warranty_covers", "checks", "meters", "external_key", "version",
        ])
    package var fields: [SQLValue] {
        [
            SQLValue(id), SQLValue(site), SQLValue(parent), .text(name), .text(model), .text(serial),
            .text(state.rawValue), .text(place), SQLValue(installed), SQLValue(warrantyFrom),
            SQLValue(warrantyThrough), .text(warrantyCovers.map(\.rawValue).joined(separator: " ")), json(checks),
            json(meters), SQLValue(key), SQLValue(version),
        ]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            id: row.id(), site: row.id(), parent: row.optional { try $0.id() }, name: row.text(), model: row.text(),
            serial: row.text(), state: row.code(), place: row.text(), installed: row.optional { try $0.day() },
            warrantyFrom: row.optional { try $0.day() }, warrantyThrough: row.optional { try $0.day() },
            warrantyCovers: row.scopes(), checks: row.json(), meters: row.json(),
            key: row.optional { try $0.text() }, version: row.integer())
    }
}

extension RowReader {
    /// Words with blanks between them.
    fileprivate mutating func scopes() throws -> [WarrantyScope] {
        try parsed { text in
            let words = text.split(separator: " ")
            let scopes = words.compactMap { WarrantyScope(rawValue: String($0)) }
            return scopes.count == words.count ? scopes : nil
        }
    }
}
