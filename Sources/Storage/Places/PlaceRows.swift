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
