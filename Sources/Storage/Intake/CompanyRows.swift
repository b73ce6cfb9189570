package import ServiceModel

extension Customer: Stored {
    package static let table = Table(
        "customer", .restorable,
        ["id", "name", "nip", "phone", "email", "external_key", "language", "report_email", "version"])
    package var fields: [SQLValue] {
        [
            SQLValue(id), .text(name), SQLValue(nip?.digits), .text(phone), .text(email), SQLValue(key),
            .text(language.rawValue), .text(reportEmail), SQLValue(version),
        ]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            id: row.id(), name: row.text(), nip: row.optional { try $0.parsed { NIP($0) } }, phone: row.text(),
            email: row.text(), key: row.optional { try $0.text() }, language: row.code(),
            reportEmail: row.text(), version: row.integer())
    }
}

extension Site: Stored {
    package static let table = Table(
        "site", .restorable,
        [
            "id", "customer_id", "name", "address", "town", "latitude", "longitude", "region_id", "access",
            "access_note", "external_key", "version",
        ], bonds: [ColumnBond(["latitude", "longitude"])])
    package var fields: [SQLValue] {
        [
            SQLValue(id), SQLValue(customer), .text(name), .text(address), .text(town), SQLValue(location?.latitude),
            SQLValue(location?.longitude), SQLValue(region), SQLValue(access?.compact), .text(accessNote),
            SQLValue(key), SQLValue(version),
        ]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            id: row.id(), customer: row.id(), name: row.text(), address: row.text(), town: row.text(),
            location: row.location(), region: row.id(),
            access: row.optional { try $0.parsed { AccessHours(compact: $0) } }, accessNote: row.text(),
            key: row.optional { try $0.text() }, version: row.integer())
    }
}

extension RowReader {
    /// Two columns, latitude and longitude, that are both there or both NULL.
    mutating func location() throws -> Coordinate? {
        let latitude = try optional { try $0.real() }
        let longitude = try optional { try $0.real() }
        guard let (latitude, longitude) = try both(latitude, longitude) else { return nil }
        guard let place = Coordinate(latitude: latitude, longitude: longitude) else {
            throw StoreFault.unreadableRow(table: table, detail: "\(latitude), \(longitude)")
        }
        return place
    }
}

extension AccessHours {
    /// `12345 480 960`: weekdays, from and to in minutes. Short, because every visit on the board carries it.
    var compact: String {
        "\(weekdays.map { String($0.rawValue) }.joined()) \(from.minutes) \(to.minutes)"
    }

    init?(compact: String) {
        let parts = compact.split(separator: " ")
        guard parts.count == 3, let from = Int(parts[1]).flatMap({ TimeOfDay(minutes: $0) }),
            let to = Int(parts[2]).flatMap({ TimeOfDay(minutes: $0) })
        else { return nil }
        self.init(weekdays: parts[0].compactMap { $0.wholeNumberValue.flatMap(Weekday.init) }, from: from, to: to)
    }
}
