public import ServiceModel

/// A road engine and the vehicle it reckons with.
public struct RoadSource: Hashable, Sendable {
    public var engine, profile: String

    public init(engine: String, profile: String) {
        self.engine = engine
        self.profile = profile
    }
}

/// From when on answers are believed.
public struct RoadLegAge: Hashable, Sendable {
    public var figures, faults: Timestamp

    public init(figures: Timestamp, faults: Timestamp) {
        self.figures = figures
        self.faults = faults
    }
}
