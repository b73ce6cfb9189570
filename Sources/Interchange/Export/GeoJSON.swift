import Foundation
public import Geography
public import ServiceModel

/// One technician's way on one day.
public struct RouteFeature: Hashable, Sendable {
    public var technician: String
    public var day: Day
    /// Order numbers in the sequence of the stops.
    public var orders: [String]
    /// From home by the stops back home.
    public var places: [Coordinate]
    /// Minutes at the wheel.
    public var travel: Int
    /// Where the legs come from; an estimate draws straight lines.
    public var source: LegSource

    public init(
        technician: String, day: Day, orders: [String], places: [Coordinate], travel: Int, source: LegSource = .estimate
    ) {
        self.technician = technician
        self.day = day
        self.orders = orders
        self.places = places
        self.travel = travel
        self.source = source
    }
}

/// Routes after RFC 7946: one line a technician-day, longitude before latitude.
public enum GeoJSON {
    public static func text(_ routes: [RouteFeature]) -> String {
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
            var source: String
        }

        var type = "Feature"
        var geometry: Line
        var properties: Properties

        init(_ route: RouteFeature) {
            geometry = Line(coordinates: route.places.map { [$0.longitude, $0.latitude] })
            properties = Properties(
                technician: route.technician, day: route.day.iso, orders: route.orders, travel: route.travel,
                source: route.source.rawValue)
        }
    }
}
