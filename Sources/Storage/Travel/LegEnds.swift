import ServiceModel

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
