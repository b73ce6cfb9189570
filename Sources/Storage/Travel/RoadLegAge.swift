package import ServiceModel

/// From when on answers are believed.
package struct RoadLegAge: Hashable, Sendable {
    package var figures, faults: Timestamp

    package init(figures: Timestamp, faults: Timestamp) {
        self.figures = figures
        self.faults = faults
    }
}
