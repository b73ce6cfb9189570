import Geography
import Interchange
import ServiceModel

/// A place by name, of the gazetteer or of the imported postcodes.
enum PlaceRecord {
    case town(Town)
    case postal(Postcode, PostalPlace)

    var json: JSONValue {
        switch self {
        case .town(let town):
            [
                "name": .text(town.name), "source": "gazetteer", "voivodeship": .text(town.voivodeship.rawValue),
                "district_of": JSONValue(town.districtOf), "population": .number(town.population),
                "latitude": .decimal(town.location.latitude), "longitude": .decimal(town.location.longitude),
            ]
        case .postal(let code, let place):
            [
                "name": .text(place.name), "source": "postcodes", "postcode": .text(code.description),
                "voivodeship": .text(place.voivodeship), "county": .text(place.county),
                "latitude": .decimal(place.location.latitude), "longitude": .decimal(place.location.longitude),
            ]
        }
    }

    static func table(_ records: [PlaceRecord], _ language: Language) -> TextTable {
        TextTable(
            [
                .init("name", language("Place", "Miejscowość"), mayShrink: true),
                .init("postcode", language("Postcode", "Kod")),
                .init("part", language("Part of", "Część"), mayShrink: true),
                .init("population", language("Inhabitants", "Mieszkańcy"), isNumber: true),
                .init("latitude", language("Latitude", "Szerokość"), isNumber: true),
                .init("longitude", language("Longitude", "Długość"), isNumber: true),
            ], rows: records.map(\.row))
    }

    private var row: [String] {
        switch self {
        case .town(let town):
            [
                town.name, "", [town.districtOf, town.voivodeship.rawValue].compactMap { $0 }.joined(separator: ", "),
                town.population > 0 ? String(town.population) : "", town.location.latitude.degrees,
                town.location.longitude.degrees,
            ]
        case .postal(let code, let place):
            [
                place.name, code.description,
                [place.county, place.voivodeship].filter { !$0.isEmpty }.joined(separator: ", "), "",
                place.location.latitude.degrees, place.location.longitude.degrees,
            ]
        }
    }
}
