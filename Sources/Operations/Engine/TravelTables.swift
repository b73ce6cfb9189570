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
