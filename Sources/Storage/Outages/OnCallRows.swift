package import ServiceModel

extension OnCallDuty: Stored {
    package static let table = Table(
        "on_call", .restorable, ["id", "technician_id", "region_id", "start_at", "end_at", "version"],
        bonds: [ColumnBond(["start_at", "end_at"])])

    package var fields: [SQLValue] {
        [
            SQLValue(id), SQLValue(technician), SQLValue(region), SQLValue(window.start), SQLValue(window.end),
            SQLValue(version),
        ]
    }

    package init(reading row: inout RowReader) throws {
        let (id, technician): (ID, Technician.ID) = try (row.id(), row.id())
        let region: Region.ID? = try row.optional { try $0.id() }
        guard let window = try TimeWindow(start: row.moment(), end: row.moment()) else {
            throw StoreFault.unreadableRow(table: "on_call", detail: id.description)
        }
        try self.init(id: id, technician: technician, region: region, window: window, version: row.integer())
    }
}
