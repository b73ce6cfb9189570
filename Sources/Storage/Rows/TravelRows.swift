public import ServiceModel

/// One factor on drives, or the parking minutes, as the company has set it.
public struct TravelFactorRow: Hashable, Stored {
    public enum Kind: String, Sendable {
        case technician, region, hour, calibration, parking
    }

    public static let table = Table(
        "travel_factor", key: ["kind", "subject", "band"], ["kind", "subject", "band", "factor", "trips"])

    public var kind: Kind
    /// A technician's or region's number, an hour of the day, or 0 for the whole company.
    public var subject: Int64
    /// Of distance, for calibration; else 0.
    public var band: Int
    public var factor: Double
    /// From how many trips, for calibration; else 0.
    public var trips: Int

    public init(kind: Kind, subject: Int64, band: Int = 0, factor: Double, trips: Int = 0) {
        self.kind = kind
        self.subject = subject
        self.band = band
        self.factor = factor
        self.trips = trips
    }

    public var fields: [SQLValue] {
        [.text(kind.rawValue), .integer(subject), SQLValue(band), .real(factor), SQLValue(trips)]
    }

    public init(reading row: inout RowReader) throws {
        try self.init(
            kind: row.code(), subject: row.integer64(), band: row.integer(), factor: row.real(),
            trips: row.integer())
    }
}

/// Both ends of a leg, in hundred-thousandths of a degree.
public struct LegEnds: Hashable, Sendable {
    public var fromLatitude, fromLongitude, toLatitude, toLongitude: Int32

    public init(fromLatitude: Int32, fromLongitude: Int32, toLatitude: Int32, toLongitude: Int32) {
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
public struct ManualLegRow: Hashable, Stored {
    public static let table = Table(
        "manual_leg", key: LegEnds.columns,
        LegEnds.columns + ["seconds", "metres", "from_name", "to_name", "entered_at"])

    public var ends: LegEnds
    public var seconds: Int
    public var metres: Int
    /// What the person called the places.
    public var fromName, toName: String
    public var entered: Timestamp

    public init(
        ends: LegEnds, seconds: Int, metres: Int, fromName: String, toName: String, entered: Timestamp
    ) {
        self.ends = ends
        self.seconds = seconds
        self.metres = metres
        self.fromName = fromName
        self.toName = toName
        self.entered = entered
    }

    public var fields: [SQLValue] {
        ends.fields
            + [SQLValue(seconds), SQLValue(metres), .text(fromName), .text(toName), SQLValue(entered)]
    }

    public init(reading row: inout RowReader) throws {
        try self.init(
            ends: LegEnds(reading: &row), seconds: row.integer(), metres: row.integer(), fromName: row.text(),
            toName: row.text(), entered: row.moment())
    }
}
