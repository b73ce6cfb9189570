package import ServiceModel

extension Territory: Stored {
    package static let table = Table("territory", .restorable, ["id", "name", "region_id", "rings", "version"])
    package var fields: [SQLValue] {
        [SQLValue(id), .text(name), SQLValue(region), .text(RingText.text(rings)), SQLValue(version)]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            id: row.id(), name: row.text(), region: row.optional { try $0.id() },
            rings: row.parsed { RingText.rings($0) }, version: row.integer())
    }
}

/// Rings as a text that is quick to read, for every refresh of the map reads it: longitude and latitude of the first
/// point in hundred-thousandths of a degree (a metre), then the steps to the next; a line a ring.
enum RingText {
    private static let scale = 100_000.0

    static func text(_ rings: [[Coordinate]]) -> String {
        rings.map { ring in
            var (east, north) = (0, 0)
            return ring.map { point in
                let (x, y) = (Int((point.longitude * scale).rounded()), Int((point.latitude * scale).rounded()))
                defer { (east, north) = (x, y) }
                return "\(x - east) \(y - north)"
            }.joined(separator: " ")
        }.joined(separator: "\n")
    }

    /// `nil` for a text that is none.
    static func rings(_ text: String) -> [[Coordinate]]? {
        var rings: [[Coordinate]] = []
        for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
            var ring: [Coordinate] = []
            var (east, north) = (0, 0)
            var numbers = line.split(separator: UInt8(ascii: " ")).makeIterator()
            while let first = numbers.next() {
                guard let second = numbers.next(), let x = Int(Substring(first)), let y = Int(Substring(second))
                else { return nil }
                (east, north) = (east &+ x, north &+ y)
                guard let point = Coordinate(latitude: Double(north) / scale, longitude: Double(east) / scale)
                else { return nil }
                ring.append(point)
            }
            rings.append(ring)
        }
        return rings
    }
}

extension PostalArea: Stored {
    package static let table = Table("postcode", .restorable, key: ["code"], ["code", "places"])
    package var fields: [SQLValue] {
        let lines = places.map { place in
            [
                place.name, place.voivodeship, place.county, String(place.location.latitude),
                String(place.location.longitude), place.accuracy.map { String($0) } ?? "",
            ].joined(separator: "\t")
        }
        return [.text(code.description), .text(lines.joined(separator: "\n"))]
    }

    package init(reading row: inout RowReader) throws {
        let code = try row.parsed { Postcode($0) }
        try self.init(code: code, places: row.parsed(Self.places))
    }

    private static func places(_ text: String) -> [PostalPlace]? {
        var places: [PostalPlace] = []
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count == 6, let latitude = Double(fields[3]), let longitude = Double(fields[4]),
                let location = Coordinate(latitude: latitude, longitude: longitude)
            else { return nil }
            places.append(
                PostalPlace(
                    name: String(fields[0]), voivodeship: String(fields[1]), county: String(fields[2]),
                    location: location, accuracy: Int(fields[5])))
        }
        return places
    }
}
