import Geography
import Scheduling

/// How long the drives between the places of a problem take, and of what that was counted.
struct TravelTables: Sendable {
    /// Over the same ground drives take the same time.
    struct Ground: Hashable, Sendable {
        /// Which reading of the store the snapshot goes back to: as long as it is renewed, drives take the same time. `nil`
        /// for one that is not kept.
        let origin: Int?
        /// Homes first, then the sites.
        let places: [TravelPlace]
        let homes: Int
        let paces: [Double]
    }

    let ground: Ground
    /// One for each pace.
    let times: [TravelTimes]
}

extension TravelTables {
    /// What drives over some ground take, as ``Travel`` says: one table for each pace, and at least one. Those that are known
    /// stay where the ground is the same.
    static func of(_ ground: Ground, _ travel: Travel, reusing known: TravelTables?) -> TravelTables {
        if let known, known.ground == ground, ground.origin != nil { return known }
        let stands = ground.places.map(travel.stand)
        let homes = ground.homes
        let times = ground.paces.map { pace in
            TravelTimes(
                places: stands.count,
                row: { travel.fill(&$2, from: $0, to: $1, among: stands, homes: homes, factor: pace) }
            ) { from, to in
                let seconds = travel.seconds(from: stands[from], to: stands[to], factor: pace)
                return Tick(travel.drive(seconds: seconds, isHome: to < homes))
            }
        }
        return TravelTables(ground: ground, times: times)
    }
}
