import Geography
import ServiceModel

extension MapGround {
    /// Poland, projected. Takes a few milliseconds, once.
    init(_ projection: TransverseMercator) {
        let basemap = Basemap.poland()
        func lines(_ kind: Kind, _ polylines: [Polyline]) -> [Line] {
            polylines.compactMap { Line(kind, $0, projection) }
        }
        let towns = Gazetteer.poland().towns.map { town in
            Town(
                name: town.name, point: projection.point(town.location), population: town.population,
                isDistrict: town.isDistrict)
        }
        self.init(
            projection: projection,
            lines: lines(.river, basemap.rivers) + lines(.border, basemap.borders) + lines(.outline, basemap.outline)
                + basemap.roads.compactMap { Line(.road, $0.line, projection, name: $0.name) },
            towns: towns)
    }

    /// The town nearest to a point.
    func nearestTown(to point: MapPoint) -> Town? {
        towns.filter { !$0.isDistrict }.min { $0.point.distance(to: point) < $1.point.distance(to: point) }
    }
}

extension MapGround.Line {
    init?(_ kind: MapGround.Kind, _ line: Polyline, _ projection: TransverseMercator, name: String? = nil) {
        self.init(kind, line.points.map(projection.point), name: name)
    }
}
