import ServiceModel

extension MapFile {
    func basemap() throws(Fault) -> Basemap {
        let arcs = try each(.arcs) { $0.chain() }
        var uses = Array(repeating: 0, count: arcs.count)
        let areas = try each(.voivodeships) { line -> VoivodeshipArea? in
            guard let voivodeship = Voivodeship(rawValue: line.field()) else { return nil }
            var points: [Coordinate] = []
            while !line.isAtEnd {
                guard let number = line.integer(), number != 0, arcs.indices.contains(abs(number) - 1) else {
                    return nil
                }
                let arc = arcs[abs(number) - 1].points
                uses[abs(number) - 1] += 1
                // Where two arcs meet both have the point.
                if !points.isEmpty { points.removeLast() }
                points += number > 0 ? arc : arc.reversed()
            }
            guard let ring = Polyline(points), ring.isClosed else { return nil }
            return VoivodeshipArea(voivodeship: voivodeship, rings: [ring])
        }
        return Basemap(
            outline: arcs.indices.filter { uses[$0] == 1 }.map { arcs[$0] },
            borders: arcs.indices.filter { uses[$0] == 2 }.map { arcs[$0] },
            voivodeships: areas, rivers: try each(.rivers) { $0.chain() },
            roads: try each(.roads) { line in
                let name = line.field()
                return line.chain().map { Road(name: name, line: $0) }
            })
    }

    /// Largest first.
    func towns() throws(Fault) -> [Town] {
        try each(.towns) { line in
            let name = line.field()
            guard let latitude = line.integer(), let longitude = line.integer(), let population = line.integer(),
                let voivodeship = line.integer(), Voivodeship.allCases.indices.contains(voivodeship),
                let location = Coordinate(latitude: Double(latitude) / 10_000, longitude: Double(longitude) / 10_000)
            else { return nil }
            return Town(
                name: name, location: location, population: population,
                voivodeship: Voivodeship.allCases[voivodeship], districtOf: line.isAtEnd ? nil : line.field())
        }
    }
}

extension ByteCursor {
    /// Longitude and latitude in thousandths of a degree, then steps; up to the end of the line.
    fileprivate mutating func chain() -> Polyline? {
        var points: [Coordinate] = []
        var (longitude, latitude) = (0, 0)
        while !isAtEnd {
            guard let east = integer(), let north = integer() else { return nil }
            longitude += east
            latitude += north
            guard
                let point = Coordinate(latitude: Double(latitude) / 1000, longitude: Double(longitude) / 1000)
            else { return nil }
            points.append(point)
        }
        return Polyline(points)
    }
}
