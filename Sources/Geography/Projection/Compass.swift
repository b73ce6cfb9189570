import Foundation
package import ServiceModel

/// The eight points of the compass.
package enum Compass: Int, CaseIterable, Hashable, Sendable {
    case north, northEast, east, southEast, south, southWest, west, northWest

    /// The direction in which one sets out along the great circle; `nil` between a place and itself.
    package init?(from start: Coordinate, to end: Coordinate) {
        guard start != end else { return nil }
        let (from, to) = (start.latitude * .pi / 180, end.latitude * .pi / 180)
        let turn = (end.longitude - start.longitude) * .pi / 180
        let east = sin(turn) * cos(to)
        let north = cos(from) * sin(to) - sin(from) * cos(to) * cos(turn)
        self.init(east: east, north: north)
    }

    /// The direction of an arrow that goes so far east and north; `nil` for one without length.
    package init?(east: Double, north: Double) {
        guard east != 0 || north != 0 else { return nil }
        let eighths = Int((atan2(east, north) / (.pi / 4)).rounded())
        self = Compass.allCases[(eighths + 8) % 8]
    }

    /// `NE`, in Polish `pn.-wsch.`
    package func name(_ language: Language) -> String {
        language == .polish ? Self.polish[rawValue] : Self.english[rawValue]
    }

    private static let english = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"]
    private static let polish = ["pn.", "pn.-wsch.", "wsch.", "pd.-wsch.", "pd.", "pd.-zach.", "zach.", "pn.-zach."]
}
