import Foundation
import Geography
import ServiceModel
import Testing

@Suite struct BasemapTests {
    let map = Basemap.poland()
    let gazetteer = Gazetteer.poland()

    func place(_ name: String) throws -> Coordinate { try #require(gazetteer.towns(named: name).first).location }

    @Test func thereAreSixteenVoivodeshipsInTheirOrder() {
        #expect(map.voivodeships.map(\.voivodeship) == Voivodeship.allCases)
        #expect(map.voivodeships.allSatisfy { $0.rings.allSatisfy(\.isClosed) })
    }

    @Test(arguments: [
        ("Warszawa", Voivodeship.mazowieckie), ("Kraków", .małopolskie), ("Gdańsk", .pomorskie), ("Łódź", .łódzkie),
        ("Zakopane", .małopolskie), ("Świnoujście", .zachodniopomorskie), ("Suwałki", .podlaskie),
        ("Ustrzyki Dolne", .podkarpackie), ("Zgorzelec", .dolnośląskie), ("Elbląg", .warmińskoMazurskie),
    ])
    func townsLieWhereEverybodyKnows(_ town: String, _ voivodeship: Voivodeship) throws {
        #expect(map.voivodeship(at: try place(town)) == voivodeship)
    }

    @Test func neighboursAndTheSeaAreNotPoland() {
        for (latitude, longitude) in [
            (52.52, 13.40), (54.72, 20.51), (50.08, 14.43), (55.0, 18.0), (49.84, 24.03), (53.955, 14.165),
        ] {
            #expect(Coordinate(latitude: latitude, longitude: longitude).flatMap(map.voivodeship) == nil)
        }
    }

    @Test func everyTownLiesInItsVoivodeshipOrNearItsBorder() throws {
        let areas = Dictionary(uniqueKeysWithValues: map.voivodeships.map { ($0.voivodeship, $0) })
        var outside = 0
        for town in gazetteer.towns {
            let area = try #require(areas[town.voivodeship])
            if area.contains(town.location) { continue }
            outside += 1
            #expect(area.rings[0].kilometres(to: town.location) < 5.5, "\(town.name) (\(town.voivodeship))")
        }
        #expect(outside < gazetteer.towns.count / 30)
    }

    @Test func areasAreThoseOfTheYearbook() throws {
        // Square kilometres, Statistics Poland; borders of one to ten million are off by up to 5 %.
        let known: [Voivodeship: Double] = [
            .mazowieckie: 35_559, .wielkopolskie: 29_826, .lubelskie: 25_123, .opolskie: 9_412, .świętokrzyskie: 11_710,
            .śląskie: 12_333, .małopolskie: 15_183, .podlaskie: 20_187,
        ]
        for area in map.voivodeships {
            guard let expected = known[area.voivodeship] else { continue }
            #expect(abs(area.rings[0].squareKilometres / expected - 1) < 0.05, "\(area.voivodeship)")
        }
        let country = map.voivodeships.reduce(0) { $0 + $1.rings[0].squareKilometres }
        #expect(abs(country / 312_700 - 1) < 0.02)
    }

    @Test func eachBorderIsDrawnOnce() {
        func stretches(_ lines: [Polyline]) -> [Set<Coordinate>] {
            lines.flatMap { zip($0.points, $0.points.dropFirst()).map { [$0, $1] } }
        }
        let drawn = stretches(map.outline + map.borders)
        #expect(Set(drawn).count == drawn.count)
        #expect(Set(drawn) == Set(stretches(map.voivodeships.flatMap(\.rings))))
    }

    @Test func theOutlineGoesRoundTheCountry() throws {
        var ends: [Coordinate: Int] = [:]
        for line in map.outline {
            ends[line.points[0], default: 0] += 1
            ends[line.points[line.points.count - 1], default: 0] += 1
        }
        #expect(ends.values.allSatisfy { $0 == 2 })
        let box = try #require(map.box)
        #expect(abs(box.north - 54.84) < 0.02 && abs(box.south - 49.0) < 0.02)
        #expect(abs(box.west - 14.12) < 0.05 && abs(box.east - 24.15) < 0.05)
    }

    @Test func theVistulaFlowsByTheTownsOnItsBanks() throws {
        for town in ["Kraków", "Sandomierz", "Puławy", "Warszawa", "Płock", "Toruń", "Grudziądz"] {
            let nearest = try map.rivers.map { $0.kilometres(to: try place(town)) }.min()
            #expect(try #require(nearest) < 6, "\(town)")
        }
        #expect(map.rivers.count == 50)
    }

    @Test func roadsPassTheTownsTheyServe() throws {
        let stops: [String: [String]] = [
            "A1": ["Tczew", "Toruń", "Włocławek", "Żory"], "A2": ["Świebodzin", "Września", "Łowicz"],
            "A4": ["Legnica", "Katowice", "Tarnów (małopolskie)", "Rzeszów"], "S3": ["Gorzów Wielkopolski", "Lubin"],
            "S7": ["Elbląg", "Radom", "Kielce"], "S8": ["Oleśnica", "Wyszków"], "S61": ["Łomża", "Ełk"],
        ]
        for (name, towns) in stops {
            let road = try #require(map.roads.first { $0.name == name })
            for town in towns { #expect(road.line.kilometres(to: try place(town)) < 8, "\(name), \(town)") }
        }
        #expect(map.roads.count == 11)
        #expect(map.roads.filter(\.isMotorway).map(\.name) == ["A1", "A2", "A4"])
        #expect(map.roads.allSatisfy { (150...700).contains($0.line.kilometres) })
    }

    @Test func linesOutOfViewAreKnownByTheirBox() throws {
        let around = try place("Kraków")
        let view = CoordinateBox(
            south: around.latitude - 0.2, west: around.longitude - 0.3, north: around.latitude + 0.2,
            east: around.longitude + 0.3)
        let met = map.roads.filter { $0.line.box.meets(view) }.map(\.name)
        #expect(met.contains("A4") && met.contains("S7") && !met.contains("S3") && !met.contains("S6"))
        for line in map.rivers + map.outline + map.borders {
            #expect(line.points.allSatisfy(line.box.contains))
        }
    }
}

extension Polyline {
    /// Kilometres from a point to the nearest of the line, on a plane that touches the Earth at the point.
    fileprivate func kilometres(to point: Coordinate) -> Double {
        let east = cos(point.latitude * .pi / 180) * 111.195
        func plane(_ other: Coordinate) -> (x: Double, y: Double) {
            ((other.longitude - point.longitude) * east, (other.latitude - point.latitude) * 111.195)
        }
        return zip(points, points.dropFirst()).map { one, two in
            let (a, b) = (plane(one), plane(two))
            let (x, y) = (b.x - a.x, b.y - a.y)
            let length = x * x + y * y
            let share = length == 0 ? 0 : max(0, min(1, -(a.x * x + a.y * y) / length))
            return hypot(a.x + share * x, a.y + share * y)
        }.min() ?? .infinity
    }

    /// On a sphere, by the trapezia between each stretch and the equator (Chamberlain and Duquette, 2007).
    fileprivate var squareKilometres: Double {
        let sum = zip(points, points.dropFirst()).reduce(0) { sum, stretch in
            let (one, two) = stretch
            return sum + (two.longitude - one.longitude) * .pi / 180
                * (2 + sin(one.latitude * .pi / 180) + sin(two.latitude * .pi / 180))
        }
        return abs(sum) * Distance.earthRadius * Distance.earthRadius / 2
    }
}
