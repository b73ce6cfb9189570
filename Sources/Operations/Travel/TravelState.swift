import ServiceModel
import Storage

/// From which state of the store a company's drives were read; as long as it is the same, so are they.
package struct TravelState: Hashable, Sendable {
    /// The journal's sequence: factors and manual legs.
    var sequence: Int
    /// Of the road legs.
    var generation: Int
    /// Road legs from before this moment are too old.
    var oldest: Timestamp
}

extension ServiceDesk {
    /// The state that counts now; quickly read.
    package func travelState() throws -> TravelState { try store.read { try travels.stamp($0, at: now) } }
}
