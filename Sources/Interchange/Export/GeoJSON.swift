import Foundation
package import Geography
package import ServiceModel

/// One technician's way on one day.
package struct RouteFeature: Hashable, Sendable {
    package var technician: String
    package var day: Day
    /// Order numbers in the sequence of the stops.
    package var orders: [String]
    /// From home by the stops back home.
    package var places: [Coordinate]
    /// Minutes on the way, parking included.
    package var travel: Int
    /// Road metres, home to home.
    package var metres: Int
    /// From place to place, in order: one fewer than places.
    package var legs: [Leg]
    /// Who answers for the least sure leg; lines between places are straight in any case.
    package var source: LegSource

    package init(
        technician: String, day: Day, orders: [String], places: [Coordinate], travel: Int, metres: Int = 0,
        legs: [Leg] = [], source: LegSource = .estimate
    ) {
        self.technician = technician
        self.day = day
        self.orders = orders
        self.places = places
        self.travel = travel
        self.metres = metres
        self.legs = legs
        self.source = source
    }
}

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
