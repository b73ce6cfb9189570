public import ServiceModel

extension Technician: Stored {
    public static let table = Table(
        "technician",
        [
            "id", "name", "phone", "latitude", "longitude", "home_town", "skills", "regions", "pattern", "daily_cap",
            "is_active", "version",
        ])
    public var fields: [SQLValue] {
        get {
            [
                SQLValue(id), .text(name), .text(phone), .real(home.latitude), .real(home.longitude), .text(homeTown),
                json(skills), json(regions), json(pattern), SQLValue(dailyCap), SQLValue(isActive), SQLValue(version),
            ]
        }
    }

    public init(reading row: inout RowReader) throws {
        let (id, name, phone): (ID, String, String) = (row.id(), row.text(), row.text())
        guard let home = try row.location() else { throw StoreFault.unreadableRow(table: "technician", detail: name) }
        self.init(
            id: id, name: name, phone: phone, home: home, homeTown: row.text(), skills: try row.json(),
            regions: try row.json(), pattern: try row.json(), dailyCap: row.optional { $0.integer() },
            isActive: row.flag(), version: row.integer())
    }
}

extension ShiftChange: Stored {
    public static let table = Table("shift_change", key: ["technician_id", "day"], ["technician_id", "day", "hours"])
    public var fields: [SQLValue] { [SQLValue(technician), SQLValue(day), json(hours)] }

    public init(reading row: inout RowReader) throws {
        self.init(technician: row.id(), day: try row.day(), hours: try row.json())
    }
}

extension Absence: Stored {
    public static let table = Table(
        "absence", ["id", "technician_id", "start_at", "end_at", "kind", "note", "version"])
    public var fields: [SQLValue] {
        [
            SQLValue(id), SQLValue(technician), SQLValue(window.start), SQLValue(window.end), .text(kind.rawValue),
            .text(note), SQLValue(version),
        ]
    }

    public init(reading row: inout RowReader) throws {
        let (id, technician): (ID, Technician.ID) = (row.id(), row.id())
        guard let window = TimeWindow(start: row.moment(), end: row.moment()) else {
            throw StoreFault.unreadableRow(table: "absence", detail: id.description)
        }
        self.init(
            id: id, technician: technician, window: window, kind: try row.code(), note: row.text(),
            version: row.integer())
    }
}
