import Foundation
import Geography
package import ServiceModel

extension GeoJSON {
    /// Territories after RFC 7946, as importing takes them in.
    package static func text(_ territories: [Territory]) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let document = TerritoryCollection(features: territories.map(TerritoryFeature.init))
        // Texts and finite numbers alone, which always encode.
        return (try? encoder.encode(document)).map { String(decoding: $0, as: UTF8.self) + "\n" } ?? ""
    }
}

private struct TerritoryCollection: Encodable {
    var type = "FeatureCollection"
    var features: [TerritoryFeature]
}

private struct TerritoryFeature: Encodable {
    struct Area: Encodable {
        var type = "MultiPolygon"
        var coordinates: [[[[Double]]]]
    }

    struct Properties: Encodable {
        var name: String
    }

    var type = "Feature"
    var geometry: Area
    var properties: Properties

    /// A ring inside the one that began the last polygon is a hole of it.
    init(_ territory: Territory) {
        var polygons: [[[[Double]]]] = []
        var outer: Polyline?
        for ring in territory.rings {
            let positions = ring.map { [$0.longitude, $0.latitude] }
            if let outer, let first = ring.first, outer.encloses(first) {
                polygons[polygons.count - 1].append(positions)
            } else {
                outer = Polyline(ring)
                polygons.append([positions])
            }
        }
        geometry = Area(coordinates: polygons)
        properties = Properties(name: territory.name)
    }
}
