import Scheduling

/// How the engine measures a file: in whatever unit a matrix counts and whatever a vehicle costs, the search is to see
/// ways of ordinary length and price. An ordinary way is that between any two places, but not more than ten times that to
/// the next one: nobody drives from town to town all day because the orders lie in ten towns.
struct VroomScale {
    /// See ``Problem/ticksPerMinute``: a usual way takes half an hour. Matrices in seconds, minutes apart to a few hours,
    /// count sixty.
    let ticksPerMinute: Int
    /// What a tick of usual travel costs, in the file's unit.
    let costPerTick: Double
    private let hasLegCosts: [Bool]

    /// Looks at a sample of the ways between the places.
    init(
        _ vehicles: [VroomVehicle], profiles: [String], places: Int, times: [TravelTimes], lengths: [TravelTimes?],
        legCosts: [TravelTimes?]
    ) {
        hasLegCosts = legCosts.map { $0 != nil }
        let means = profiles.indices.map { profile in
            Means(places, times[profile], lengths[profile], legCosts[profile])
        }
        let usual = means.first.map { min($0.time, 10 * $0.nearest) } ?? 0
        ticksPerMinute = usual == 0 || (120...14_400).contains(usual) ? 60 : max(1, Int(usual / 30))
        let prices = vehicles.map { vehicle -> Double in
            let profile = profiles.firstIndex(of: vehicle.profile) ?? 0
            let mean = means[profile]
            if let cost = mean.cost { return cost / max(1, mean.time) }
            return vehicle.costs.perHour / 3600 + vehicle.costs.perKilometre / 1000 * (mean.length ?? 0)
                / max(1, mean.time)
        }
        let mean = prices.reduce(0, +) / Double(max(1, prices.count))
        costPerTick = mean > 0 ? mean : 1
    }

    private struct Means {
        let time: Double
        /// To the nearest other place.
        let nearest: Double
        let length, cost: Double?

        private static let sampleSize = 40
        private static let mostOthers = 4000

        init(_ places: Int, _ times: TravelTimes, _ lengths: TravelTimes?, _ costs: TravelTimes?) {
            let step = max(1, places / Self.sampleSize)
            let sample = Array(stride(from: 0, to: places, by: step))
            let others = stride(from: 0, to: places, by: max(1, places / Self.mostOthers))
            let pairs = sample.flatMap { from in sample.filter { $0 != from }.map { (from, $0) } }
                .filter { times.between($0.0, $0.1) < TravelTimes.unreachable }
            func mean(_ table: TravelTimes) -> Double {
                pairs.reduce(0.0) { $0 + Double(table.between($1.0, $1.1)) } / Double(max(1, pairs.count))
            }
            time = mean(times)
            let ways = sample.compactMap { from in
                others.map { times.between(from, $0) }.filter { $0 > 0 && $0 < TravelTimes.unreachable }.min()
            }
            nearest = ways.reduce(0.0) { $0 + Double($1) } / Double(max(1, ways.count))
            length = lengths.map(mean)
            cost = costs.map(mean)
        }
    }

    /// Puts what a vehicle costs on its shift.
    func price(_ shift: inout Shift, _ costs: VroomCosts) {
        let minute = costPerTick * Double(ticksPerMinute)
        shift.openingCost = costs.fixed / minute
        shift.serviceCost = costs.perTaskHour / 3600 / costPerTick
        if hasLegCosts[shift.profile] {
            shift.travelCost = Scale(0)
            shift.legCost = 1 / minute
        } else {
            shift.travelCost = Scale(min(costs.perHour / 3600 / costPerTick, 1_000_000))
            shift.distanceCost = costs.perKilometre / minute
        }
    }
}
