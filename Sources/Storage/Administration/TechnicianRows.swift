package import ServiceModel

extension Technician: Stored {
    package static let table = Table(
        "technician", .restorable,
        [
            "id", "name", "phone", "latitude", "longitude", "home_town", "skills", "regions", "pattern", "daily_cap",
            "is_active", "external_key", "version",
        ], bonds: [ColumnBond(["latitude", "longitude"])])
    package var fields: [SQLValue] {
        get {
            [
                SQLValue(id), .text(name), .text(phone), .real(home.latitude), .real(home.longitude), .text(homeTown),
                json(skills), json(regions), json(pattern), SQLValue(dailyCap), SQLValue(isActive), SQLValue(key),
                SQLValue(version),
            ]
        }
    }

    package init(reading row: inout RowReader) throws {
        let (id, name, phone): (ID, String, String) = try (row.id(), row.text(), row.text())
        guard let home = try row.location() else { throw StoreFault.unreadableRow(table: "technician", detail: name) }
        try self.init(
            id: id, name: name, phone: phone, home: home, homeTown: row.text(), skills: row.json(),
            regions: row.json(), pattern: row.json(), dailyCap: row.optional { try $0.integer() },
            isActive: row.flag(), key: row.optional { try $0.text() }, version: row.integer())
    }
}

extension ShiftChange: Stored {
    package static let table = Table(
        "shift_change", .restorable, key: ["technician_id", "day"], ["technician_id", "day", "hours"])
    package var fields: [SQLValue] { [SQLValue(technician), SQLValue(day), json(hours)] }

    package init(reading row: inout RowReader) throws {
        try self.init(technician: row.id(), day: row.day(), hours: row.json())
    }
}

extension Absence: Stored {
    package static let table = Table(
        "absence", .restorable, ["id", "technician_id", "start_at", "end_at", "kind", "note", "version"],
        bonds: [ColumnBond(["start_at", "end_at"])])
    package var fields: [SQLValue] {
        [
            SQLValue(id), SQLValue(technician), SQLValue(window.start), SQLValue(window.end), .text(kind.rawValue),
            .text(note), SQLValue(version),
        ]
    }

    package init(reading row: inout RowReader) throws {
        let (id, technician): (ID, Technician.ID) = try (row.id(), row.id())
        guard let window = try TimeWindow(start: row.moment(), end: row.moment()) else {
            throw StoreFault.unreadableRow(table: "absence", detail: id.description)
        }
        try self.init(
            id: id, technician: technician, window: window, kind: row.code(), note: row.text(),
            version: row.integer())
    }
}
