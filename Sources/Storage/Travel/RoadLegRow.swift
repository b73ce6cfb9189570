package import ServiceModel

/// What a road engine has answered about one drive. The answers are a cache: not journalled, gone when too old.
package struct RoadLegRow: Hashable, Sendable {
    package var ends: LegEnds
    /// Which engine and which of its profiles.
    package var engine, profile: String
    /// `nil` when it has no figures; `fault` says why.
    package var figures: Figures?
    package var fault: String?
    package var fetched: Timestamp

    package struct Figures: Hashable, Sendable {
        package var seconds, metres: Int

        package init(seconds: Int, metres: Int) {
            self.seconds = seconds
            self.metres = metres
        }
    }

    package init(
        ends: LegEnds, engine: String, profile: String, figures: Figures?, fault: String?, fetched: Timestamp
    ) {
        self.ends = ends
        self.engine = engine
        self.profile = profile
        self.figures = figures
        self.fault = fault
        self.fetched = fetched
    }
}
