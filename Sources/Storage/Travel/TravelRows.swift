package import ServiceModel

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

/// Both ends of a leg, in hundred-thousandths of a degree.
package struct LegEnds: Hashable, Sendable {
    package var fromLatitude, fromLongitude, toLatitude, toLongitude: Int32

    package init(fromLatitude: Int32, fromLongitude: Int32, toLatitude: Int32, toLongitude: Int32) {
        self.fromLatitude = fromLatitude
        self.fromLongitude = fromLongitude
        self.toLatitude = toLatitude
        self.toLongitude = toLongitude
    }

    static let columns = ["from_latitude", "from_longitude", "to_latitude", "to_longitude"]

    var fields: [SQLValue] {
        [fromLatitude, fromLongitude, toLatitude, toLongitude].map { .integer(Int64($0)) }
    }

    init(reading row: inout RowReader) throws {
        func degrees() throws -> Int32 { Int32(clamping: try row.integer64()) }
        try self.init(
            fromLatitude: degrees(), fromLongitude: degrees(), toLatitude: degrees(), toLongitude: degrees())
    }
}

/// A drive as a person has entered it.
package struct ManualLegRow: Hashable, Stored {
    package static let table = Table(
        "manual_leg", .restorable, key: LegEnds.columns,
        LegEnds.columns + ["seconds", "metres", "from_name", "to_name", "entered_at"])

    package var ends: LegEnds
    package var seconds: Int
    package var metres: Int
    /// What the person called the places.
    package var fromName, toName: String
    package var entered: Timestamp

    package init(
        ends: LegEnds, seconds: Int, metres: Int, fromName: String, toName: String, entered: Timestamp
    ) {
        self.ends = ends
        self.seconds = seconds
        self.metres = metres
        self.fromName = fromName
        self.toName = toName
        self.entered = entered
    }

    package var fields: [SQLValue] {
        ends.fields
            + [SQLValue(seconds), SQLValue(metres), .text(fromName), .text(toName), SQLValue(entered)]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            ends: LegEnds(reading: &row), seconds: row.integer(), metres: row.integer(), fromName: row.text(),
            toName: row.text(), entered: row.moment())
    }
}
