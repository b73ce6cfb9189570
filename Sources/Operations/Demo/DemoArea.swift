import Geography
import ServiceModel

/// The area of a region as a dispatcher would draw it round the work: the convex hull of its places, a little wider.
enum DemoArea {
    /// How much wider, seen from the middle.
    private static let margin = 1.08

    /// One a region, of its name.
    static func territories(_ options: DemoOptions, _ people: DemoPeople, _ sites: [Site]) -> [Territory] {
        var identifiers = DemoIdentifiers(options: options, salt: 4)
        return people.regions.compactMap { region in
            let homes = people.technicians.filter { technician in
                technician.regions.contains { $0.region == region.id && $0.isPrimary }
            }.map(\.home)
            let places = homes + sites.filter { $0.region == region.id }.compactMap(\.location)
            return ring(around: places).map {
                Territory(id: identifiers.next(), name: region.name, region: region.id, rings: [$0])
            }
        }
    }

    /// Closed; `nil` for fewer than three places or places in one line.
    static func ring(around places: [Coordinate]) -> [Coordinate]? {
        let hull = hull(of: places.sorted { ($0.longitude, $0.latitude) < ($1.longitude, $1.latitude) })
        guard hull.count > 2 else { return nil }
        let count = Double(hull.count)
        let east = hull.reduce(0) { $0 + $1.longitude } / count
        let north = hull.reduce(0) { $0 + $1.latitude } / count
        let wider = hull.compactMap { point in
            Coordinate(
                latitude: rounded(north + (point.latitude - north) * margin),
                longitude: rounded(east + (point.longitude - east) * margin))
        }
        return wider + [wider[0]]
    }

    /// Andrew's monotone chain (1979) over points sorted by longitude, then latitude.
    private static func hull(of sorted: [Coordinate]) -> [Coordinate] {
        func half(_ points: some Sequence<Coordinate>) -> [Coordinate] {
            var chain: [Coordinate] = []
            for point in points {
                while chain.count > 1, !turnsLeft(chain[chain.count - 2], chain[chain.count - 1], point) {
                    chain.removeLast()
                }
                chain.append(point)
            }
            return chain.dropLast()
        }
        return half(sorted) + half(sorted.reversed())
    }

    private static func turnsLeft(_ one: Coordinate, _ two: Coordinate, _ three: Coordinate) -> Bool {
        (two.longitude - one.longitude) * (three.latitude - one.latitude)
            > (two.latitude - one.latitude) * (three.longitude - one.longitude)
    }

    private static func rounded(_ degrees: Double) -> Double { (degrees * 1000).rounded() / 1000 }
}
