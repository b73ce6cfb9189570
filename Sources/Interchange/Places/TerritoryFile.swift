package import DeskModel
package import Foundation
import Geography
import ServiceModel

/// Areas of a GeoJSON file (RFC 7946): a Polygon or MultiPolygon, a Feature or a FeatureCollection of them. The name
/// stands in the property `name`, `nazwa`, `region` or `rejon`, the first that is there.
///
/// A GeometryCollection, another kind of geometry or an object that says nothing of itself is a fault: an area left out
/// silently would look like one that is empty.
package struct TerritoryFile: Sendable {
    package static let nameProperties = ["name", "nazwa", "region", "rejon"]
    /// Points of one area: a border as fine as a house wall is none for a map of cells.
    package static let pointLimit = 200_000

    package private(set) var rows: [TerritoryRow] = []
    /// What is wrong, in the order of the file; an area with a fault is not among the rows.
    package private(set) var faults: [ProblemFileFault] = []
    /// Areas of the file, sound or not.
    package private(set) var count = 0

    /// `name` is that of the only area of the file. Throws when the file is no GeoJSON at all.
    package init(_ data: Data, name: String? = nil) throws(ProblemFileFault) {
        let root = JSONNode(tree: try JSONTree(data), path: "")
        let areas = try Self.areas(root)
        count = areas.count
        if name != nil, areas.count > 1 { throw .value(path: "features", .oneNameForMany) }
        var seen: Set<String> = []
        for area in areas {
            do throws(ProblemFileFault) {
                let row = try Self.row(area, name: name)
                guard seen.insert(NameFolding.fold(row.name)).inserted else {
                    throw ProblemFileFault.value(path: area.path, .repeated(row.name))
                }
                rows.append(row)
            } catch {
                faults.append(error)
            }
        }
    }

    private static func areas(_ root: JSONNode) throws(ProblemFileFault) -> [JSONNode] {
        let kinds = ["FeatureCollection", "Feature", "Polygon", "MultiPolygon"]
        return switch try kind(root, among: kinds) {
        case "FeatureCollection": try root.required("features").elements()
        default: [root]
        }
    }

    private static func kind(_ node: JSONNode, among kinds: [String]) throws(ProblemFileFault) -> String {
        let type = try node.required("type")
        let kind = try type.text()
        guard kinds.contains(kind) else {
            throw type.fault(.notOneOf(ImportProblem.harmless(kind), allowed: kinds))
        }
        return kind
    }

    private static func row(_ area: JSONNode, name: String?) throws(ProblemFileFault) -> TerritoryRow {
        let isFeature = try kind(area, among: ["Feature", "Polygon", "MultiPolygon"]) == "Feature"
        let geometry = isFeature ? try area.required("geometry") : area
        let rings = try Self.rings(geometry)
        let named: String
        if let name {
            named = name
        } else {
            named = try Self.name(isFeature ? try area.required("properties") : area)
        }
        do {
            return TerritoryRow(name: try PlainText.checked(named, limit: PlainText.nameLimit), rings: rings)
        } catch {
            throw .value(path: area.path.isEmpty ? "name" : "\(area.path).properties.name", .text(error))
        }
    }

    private static func name(_ properties: JSONNode) throws(ProblemFileFault) -> String {
        for key in nameProperties {
            if let node = try properties.member(key) { return try node.text() }
        }
        return try properties.required(nameProperties[0]).text()
    }

    private static func rings(_ geometry: JSONNode) throws(ProblemFileFault) -> [[Coordinate]] {
        let kind = try kind(geometry, among: ["Polygon", "MultiPolygon"])
        let coordinates = try geometry.required("coordinates")
        var rings: [[Coordinate]] = []
        for polygon in kind == "Polygon" ? [coordinates] : try coordinates.elements() {
            let elements = try polygon.elements()
            if elements.isEmpty { throw polygon.fault(.tooFewPoints) }
            for ring in elements { rings.append(try self.ring(ring)) }
        }
        if rings.isEmpty { throw coordinates.fault(.tooFewPoints) }
        if rings.reduce(0, { $0 + $1.count }) > pointLimit {
            throw coordinates.fault(.tooManyPoints(limit: pointLimit))
        }
        return rings
    }

    /// A closed line of four points or more (RFC 7946, 3.1.6).
    private static func ring(_ node: JSONNode) throws(ProblemFileFault) -> [Coordinate] {
        var points: [Coordinate] = []
        for position in try node.elements() {
            // A third number is a height.
            let numbers = try position.elements()
            guard numbers.count >= 2 else { throw position.fault(.expected(.location)) }
            let (longitude, latitude) = (try numbers[0].number(), try numbers[1].number())
            guard let point = Coordinate(latitude: latitude, longitude: longitude) else {
                throw position.fault(.offTheGlobe)
            }
            points.append(point)
        }
        if points.count < 4 { throw node.fault(.tooFewPoints) }
        if points.first != points.last { throw node.fault(.notClosed) }
        return points
    }
}
