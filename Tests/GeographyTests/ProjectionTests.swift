import Geography
import ServiceModel
import Testing

/// The map's plane against the sphere.
@Suite struct ProjectionTests {
    private let projection = TransverseMercator.poland
    private let warszawa = Coordinate(latitude: 52.2298, longitude: 21.0118)!
    private let krakow = Coordinate(latitude: 50.0614, longitude: 19.9366)!
    private let szczecin = Coordinate(latitude: 53.4289, longitude: 14.553)!
    private let przemysl = Coordinate(latitude: 49.7839, longitude: 22.7678)!

    /// 252 km as the crow flies; the map adds less than 0.3 % anywhere in the country.
    @Test func distancesOnTheMapAreThoseOfTheGlobe() {
        let known: [(Coordinate, Coordinate, ClosedRange<Double>)] = [
            (warszawa, krakow, 251...253), (szczecin, przemysl, 690...710),
        ]
        for (start, end, expected) in known {
            let globe = Distance.kilometres(from: start, to: end)
            let map = projection.point(start).distance(to: projection.point(end))
            #expect(expected.contains(globe))
            #expect(abs(map / globe - 1) < 0.003)
        }
    }

    @Test func everyPlaceOfPolandComesBackToWhereItWas() throws {
        var random = SeededRandom(state: 5)
        for _ in 0..<1_000 {
            let place = Coordinate(
                latitude: .random(in: 49...55, using: &random), longitude: .random(in: 14...24.2, using: &random))!
            let back = try #require(projection.place(projection.point(place)))
            #expect(abs(back.latitude - place.latitude) < 1e-9 && abs(back.longitude - place.longitude) < 1e-9)
        }
    }

    /// Short ways are as long on the map as on the globe, in every direction: no stretch one way only.
    @Test func theScaleIsTheSameInAllDirections() {
        var random = SeededRandom(state: 9)
        for _ in 0..<1_000 {
            let latitude = Double.random(in: 49...55, using: &random)
            let longitude = Double.random(in: 14...24, using: &random)
            let place = Coordinate(latitude: latitude, longitude: longitude)!
            let north = Coordinate(latitude: latitude + 0.01, longitude: longitude)!
            let east = Coordinate(latitude: latitude, longitude: longitude + 0.01)!
            for other in [north, east] {
                let globe = Distance.kilometres(from: place, to: other)
                let map = projection.point(place).distance(to: projection.point(other))
                #expect((0.9999...1.0035).contains(map / globe))
            }
        }
    }

    @Test func northIsUpOnTheMeridian() {
        let south = projection.point(Coordinate(latitude: 50, longitude: 19)!)
        let north = projection.point(Coordinate(latitude: 51, longitude: 19)!)
        #expect(abs(south.east) < 1e-9 && abs(north.east) < 1e-9 && north.north > south.north)
        #expect(abs(north.north - south.north - 111.195) < 0.01)
    }

    @Test(arguments: [
        (Compass.northEast, 53.0, 22.5), (.south, 51.0, 21.0118), (.west, 52.23, 20.0), (.southEast, 51.7, 21.9),
    ])
    func directionsAreNamedAsOnACompass(way: Compass, latitude: Double, longitude: Double) {
        #expect(Compass(from: warszawa, to: Coordinate(latitude: latitude, longitude: longitude)!) == way)
        #expect(Compass(from: warszawa, to: warszawa) == nil)
        #expect(!way.name(.english).isEmpty && !way.name(.polish).isEmpty)
    }
}
