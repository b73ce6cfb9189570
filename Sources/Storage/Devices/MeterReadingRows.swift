package import ServiceModel

extension MeterReading: Stored {
    package static let table = Table(
        "meter_reading", .appendOnly,
        ["id", "asset_id", "meter", "value", "at", "recorded_at", "actor", "corrects"])
    package var fields: [SQLValue] {
        [
            SQLValue(id), SQLValue(asset), .text(meter), .real(value), SQLValue(at), SQLValue(recordedAt),
            .text(actor), SQLValue(corrects),
        ]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            id: row.id(), asset: row.id(), meter: row.text(), value: row.real(), at: row.moment(),
            recordedAt: row.moment(), actor: row.text(), corrects: row.optional { try $0.id() })
    }
}

extension Reader {
    /// All readings of a device, those that were corrected too, oldest first.
    package func readings(of asset: Asset.ID) throws -> [MeterReading] {
        try fetch(MeterReading.self, "WHERE asset_id = :asset ORDER BY at, id", ["asset": SQLValue(asset)])
    }
}
