import PackTesting
import ServiceModel
import Testing

/// Shares of travel as the settlements of the shared pack have them.
@Suite(.enabled(if: Pack.isThere)) struct TravelShareTests {
    private struct Stop: Decodable {
        var order: String
        var site: String
    }
    private struct Route: Decodable {
        var stops: [Stop]
        var legs: [Int]
        var minutes: [Int]
    }
    private struct Visited: Decodable {
        var visit: Int
        var route: Route?
    }
    private struct Travel: Decodable {
        var by: String
        var roundTo: Int?
        var roundMetres: Int?
    }
    private struct PriceList: Decodable { var travel: Travel }
    private struct Line: Decodable {
        var what: String
        var visit: Int?
        var qty: String
        var unit: String
    }
    private struct Cost: Decodable { var car: Int }
    private struct Expected: Decodable {
        var refused: String?
        var lines: [Line]?
        var cost: Cost?
    }
    private struct Vector: Decodable {
        var id: String
        var priceList: PriceList
        var visits: [Visited]
        var carPerKm: Int
        var expected: Expected
    }

    private func share(_ route: Route, _ ways: [Int]) -> Int {
        let sites = Set(route.stops.map(\.site)).sorted()
        let stops = zip(route.stops, ways).map { stop, way in
            TravelShares.Stop(site: Site.ID(Int64(sites.firstIndex(of: stop.site) ?? 0)), way: way)
        }
        let shares = TravelShares(stops, home: ways.last ?? 0).shares
        return zip(route.stops, shares).reduce(0) { $0 + ($1.0.order == "this" ? $1.1 : 0) }
    }

    @Test func minutesOfTravelAreSharedAsThePackSays() throws {
        var tested = 0
        for vector in try Pack.read("money/settlements.json", as: Vector.self)
        where vector.expected.refused == nil && vector.priceList.travel.by == "time" {
            let step = vector.priceList.travel.roundTo ?? 1
            for visit in vector.visits {
                guard let route = visit.route else { continue }
                let share = share(route, route.minutes)
                let lines = (vector.expected.lines ?? []).filter { $0.what == "travel" && $0.visit == visit.visit }
                let billed = lines.reduce(0) { $0 + (Int($1.qty) ?? 0) }
                #expect(billed == (share + step - 1) / step * step, "\(vector.id) \(visit.visit)")
                tested += 1
            }
        }
        #expect(tested > 10)
    }

    @Test func theCarsKilometresAreSharedAsThePackSays() throws {
        for vector in try Pack.read("money/settlements.json", as: Vector.self) {
            guard let cost = vector.expected.cost else { continue }
            let car = vector.visits.reduce(0) { sum, visit in
                sum + (visit.route.map { (share($0, $0.legs) * vector.carPerKm + 500) / 1000 } ?? 0)
            }
            #expect(car == cost.car, "\(vector.id)")
        }
    }
}
