import Geography
import Synchronization

/// How long drives take, and of which state of the store that is.
struct StampedTravel: Sendable {
    let stamp: TravelState
    let travel: Travel
}
