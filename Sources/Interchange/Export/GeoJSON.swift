import Foundation
import Geography
import ServiceModel

/// Routes after RFC 7946: one line a technician-day, longitude before latitude.
package enum GeoJSON {
    package static func text(_ routes: [RouteFeature]) -> String {
        let document = Collection(features: routes.map(Feature.init))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        // Texts and finite numbers alone, which always encode.
        return (try? encoder.encode(document)).map { String(decoding: $0, as: UTF8.self) + "\n" } ?? ""
    }

    private struct Collection: Encodable {
        var type = "FeatureCollection"
        var features: [Feature]
    }

    private struct Feature: Encodable {
        struct Line: Encodable {
            var type = "LineString"
            var coordinates: [[Double]]
        }

        struct Properties: Encodable {
            var technician: String
            var day: String
            var orders: [String]
            var travel: Int
            var km: Double
            var source: String
            var legs: [LegProperties]
        }

        struct LegProperties: Encodable {
            var km: Double
            var minutes: Int
            var source: String

            init(_ leg: Leg) {
                km = Double((leg.metres + 50) / 100) / 10
                minutes = (leg.seconds + 59) / 60
                source = leg.source.rawValue
            }
        }

        var type = "Feature"
        var geometry: Line
        var properties: Properties

        init(_ route: RouteFeature) {
            geometry = Line(coordinates: route.places.map { [$0.longitude, $0.latitude] })
            properties = Properties(
                technician: route.technician, day: route.day.iso, orders: route.orders, travel: route.travel,
                km: Double((route.metres + 50) / 100) / 10,
                source: route.source.rawValue,
                legs: route.legs.map(LegProperties.init))
        }
    }
}
