import Foundation
public import ServiceModel

/// One of eight directions in which somebody sets off.
public enum Compass: Int, CaseIterable, Hashable, Sendable {
    case north, northEast, east, southEast, south, southWest, west, northWest

    /// The initial direction of the great circle between two places; `nil` for the same place.
    public init?(from start: Coordinate, to end: Coordinate) {
        guard start != end else { return nil }
        let (a, b) = (start.latitude * .pi / 180, end.latitude * .pi / 180)
        let turn = (end.longitude - start.longitude) * .pi / 180
        let bearing = atan2(sin(turn) * cos(b), cos(a) * sin(b) - sin(a) * cos(b) * cos(turn)) * 180 / .pi
        self.init(rawValue: Int(((bearing + 360) / 45).rounded()) % 8)
    }

    /// `NE`, `pn.-wsch.`
    public func name(_ language: Language) -> String {
        switch self {
        case .north: language("N", "pn.")
        case .northEast: language("NE", "pn.-wsch.")
        case .east: language("E", "wsch.")
        case .southEast: language("SE", "pd.-wsch.")
        case .south: language("S", "pd.")
        case .southWest: language("SW", "pd.-zach.")
        case .west: language("W", "zach.")
        case .northWest: language("NW", "pn.-zach.")
        }
    }
}
