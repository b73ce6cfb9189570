import ServiceModel

/// One factor on drives, or the parking minutes, as the company has set it.
package struct TravelFactorRow: Hashable, Stored {
    package enum Kind: String, Sendable {
        case technician, region, hour, calibration, parking
    }

    package static let table = Table(
        "travel_factor", .restorable, key: ["kind", "subject", "band"],
        ["kind", "subject", "band", "factor", "trips"])

    package var kind: Kind
    /// A technician's or region's number, an hour of the day, or 0 for the whole company.
    package var subject: Int64
    /// Of distance, for calibration; else 0.
    package var band: Int
    package var factor: Double
    /// From how many trips, for calibration; else 0.
    package var trips: Int

    package init(kind: Kind, subject: Int64, band: Int = 0, factor: Double, trips: Int = 0) {
        self.kind = kind
        self.subject = subject
        self.band = band
        self.factor = factor
        self.trips = trips
    }

    package var fields: [SQLValue] {
        [.text(kind.rawValue), .integer(subject), SQLValue(band), .real(factor), SQLValue(trips)]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            kind: row.code(), subject: row.integer64(), band: row.integer(), factor: row.real(),
            trips: row.integer())
    }
}
