import DeskModel
import Geography
import ServiceModel

/// The country as lines and towns of the map, projected once.
struct MapGround: Sendable {
    enum Kind: UInt8, Sendable, CaseIterable {
        case river, road, border, territory, outline
    }

    /// A path of one kind, with the rectangle round it.
    struct Line: Sendable {
        let kind: Kind
        let points: [MapPoint]
        let box: MapBox
        /// Of a road, such as `A4`.
        let name: String?

        init?(_ kind: Kind, _ points: [MapPoint], name: String? = nil) {
            guard points.count > 1, let box = MapBox(points) else { return nil }
            self.kind = kind
            self.points = points
            self.box = box
            self.name = name
        }
    }

    struct Town: Sendable {
        let name: String
        let point: MapPoint
        let population: Int
        let isDistrict: Bool
    }

    let projection: TransverseMercator
    /// Lower kinds first, so that higher ones cover them.
    let lines: [Line]
    /// Largest first.
    let towns: [Town]

    init(projection: TransverseMercator, lines: [Line], towns: [Town]) {
        self.projection = projection
        self.lines = lines.sorted { $0.kind.rawValue < $1.kind.rawValue }
        self.towns = towns
    }
}
