import Foundation
import Geography
import ServiceModel
import Testing

@Suite struct DistanceTests {
    let warsaw = Coordinate(latitude: 52.2298, longitude: 21.0118)!
    let krakow = Coordinate(latitude: 50.0614, longitude: 19.9366)!

    @Test func citiesLieAsFarApartAsOnAMap() {
        let szczecin = Coordinate(latitude: 53.4289, longitude: 14.5530)!
        #expect(abs(Distance.kilometres(from: warsaw, to: krakow) - 252) < 1)
        #expect(abs(Distance.kilometres(from: warsaw, to: szczecin) - 454) < 2)
    }

    @Test func aQuarterOfAMeridianAndTheOtherSideOfTheEarth() {
        let origin = Coordinate(latitude: 0, longitude: 0)!
        let pole = Coordinate(latitude: 90, longitude: 0)!
        let antipode = Coordinate(latitude: 0, longitude: 180)!
        #expect(abs(Distance.kilometres(from: origin, to: pole) - Distance.earthRadius * .pi / 2) < 1e-6)
        #expect(abs(Distance.kilometres(from: origin, to: antipode) - Distance.earthRadius * .pi) < 1e-3)
    }

    @Test func bothWaysAreEquallyFarAndStayingIsNoWay() {
        #expect(Distance.kilometres(from: warsaw, to: krakow) == Distance.kilometres(from: krakow, to: warsaw))
        #expect(Distance.kilometres(from: krakow, to: krakow) == 0)
    }

    @Test func theDateLineIsOneMeridian() {
        let east = Coordinate(latitude: 10, longitude: 180)!
        let west = Coordinate(latitude: 10, longitude: -180)!
        #expect(Distance.kilometres(from: east, to: west) == 0)
    }

    @Test func agreesWithTheHaversineAsItIsUsuallyWritten() {
        var random = SeededRandom(state: 7)
        for _ in 0..<2_000 {
            let a = Coordinate(
                latitude: .random(in: -90...90, using: &random), longitude: .random(in: -180...180, using: &random))!
            let b = Coordinate(
                latitude: .random(in: -90...90, using: &random), longitude: .random(in: -180...180, using: &random))!
            #expect(abs(Distance.kilometres(from: a, to: b) - haversine(a, b)) < 1e-3)
        }
    }

    private func haversine(_ a: Coordinate, _ b: Coordinate) -> Double {
        let radian = Double.pi / 180
        let north = sin((a.latitude - b.latitude) * radian / 2)
        let east = sin((a.longitude - b.longitude) * radian / 2)
        let h = north * north + cos(a.latitude * radian) * cos(b.latitude * radian) * east * east
        return 2 * 6371.0088 * asin(min(1, h.squareRoot()))
    }
}
