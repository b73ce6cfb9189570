package import ServiceModel

/// A road engine and the vehicle it reckons with.
package struct RoadSource: Hashable, Sendable {
    package var engine, profile: String

    package init(engine: String, profile: String) {
        self.engine = engine
        self.profile = profile
    }
}

/// From when on answers are believed.
package struct RoadLegAge: Hashable, Sendable {
    package var figures, faults: Timestamp

    package init(figures: Timestamp, faults: Timestamp) {
        self.figures = figures
        self.faults = faults
    }
}
