import ServiceModel

/// A road engine and the vehicle it reckons with.
package struct RoadSource: Hashable, Sendable {
    package var engine, profile: String

    package init(engine: String, profile: String) {
        self.engine = engine
        self.profile = profile
    }
}
