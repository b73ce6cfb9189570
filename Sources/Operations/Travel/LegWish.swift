package import ServiceModel

/// Places whose drives a desk would like to know from a road engine, all to all: a technician's day, or a waiting visit
/// and what lies near it.
package struct LegWish: Hashable, Sendable {
    package let places: [Coordinate]
}
