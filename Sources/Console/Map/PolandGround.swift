import Geography
import ServiceModel

extension MapGround {
    /// Poland, projected. Takes a few milliseconds, once.
    init(_ projection: TransverseMercator) {
        let towns = Gazetteer.poland().towns.map { town in
            Town(
                name: town.name, point: projection.point(town.location), population: town.population,
                isDistrict: town.isDistrict)
        }
        self.init(projection: projection, lines: [], towns: towns)
    }

    /// The town nearest to a point.
    func nearestTown(to point: MapPoint) -> Town? {
        towns.filter { !$0.isDistrict }.min { $0.point.distance(to: point) < $1.point.distance(to: point) }
    }
}
