import Foundation
import Geography
import ServiceModel

/// A region of the demo: towns round a capital, the larger the likelier.
struct DemoTerritory: Sendable {
    struct Plan: Sendable {
        var name: String
        var capital: String
        var voivodeship: Voivodeship
        /// Positions in `plans` of the regions that lend technicians.
        var neighbours: [Int]
    }

    static let plans = [
        Plan(name: "Mazowsze", capital: "Warszawa", voivodeship: .mazowieckie, neighbours: [6, 7]),
        Plan(name: "Śląsk", capital: "Katowice", voivodeship: .śląskie, neighbours: [2]),
        Plan(name: "Małopolska", capital: "Kraków", voivodeship: .małopolskie, neighbours: [1]),
        Plan(name: "Dolny Śląsk", capital: "Wrocław", voivodeship: .dolnośląskie, neighbours: [4]),
        Plan(name: "Wielkopolska", capital: "Poznań", voivodeship: .wielkopolskie, neighbours: [3]),
        Plan(name: "Pomorze", capital: "Gdańsk", voivodeship: .pomorskie, neighbours: []),
        Plan(name: "Łódzkie", capital: "Łódź", voivodeship: .łódzkie, neighbours: [0]),
        Plan(name: "Lubelszczyzna", capital: "Lublin", voivodeship: .lubelskie, neighbours: [0]),
    ]

    /// Kilometres round the capital.
    static let radius = 45.0

    let plan: Plan
    private let towns: [Town]
    private let weights: [Double]

    init(_ plan: Plan, gazetteer: Gazetteer) {
        self.plan = plan
        let capital = gazetteer.towns(named: plan.capital).first { $0.voivodeship == plan.voivodeship }
        let near = capital.map { gazetteer.towns(within: Self.radius, of: $0.location).map(\.town) } ?? []
        towns = near.filter { !$0.isDistrict && $0.voivodeship == plan.voivodeship && $0.population >= 1500 }
        weights = towns.map { pow(Double($0.population), 0.8) }
    }

    /// Six technicians or so make a region.
    static func count(forTechnicians technicians: Int) -> Int { min(plans.count, max(1, technicians / 6)) }

    /// A town, and a point in it scattered round the centre as wide as the town is large. A gazetteer without the
    /// region gives the middle of Poland.
    func place(_ random: inout DemoRandom) -> (town: String, location: Coordinate) {
        guard !towns.isEmpty else { return (plan.capital, Coordinate(latitude: 52.07, longitude: 19.48)!) }
        let town = towns[random.weighted(weights)]
        let spread = min(5, 0.6 * (Double(town.population) / 10_000).squareRoot())
        let north = random.gaussian() * spread / 111.2
        let east = random.gaussian() * spread / (111.2 * cos(town.location.latitude * .pi / 180))
        func rounded(_ degrees: Double) -> Double { (degrees * 100_000).rounded() / 100_000 }
        let point = Coordinate(
            latitude: rounded(town.location.latitude + north), longitude: rounded(town.location.longitude + east))
        return (town.name, point ?? town.location)
    }
}
