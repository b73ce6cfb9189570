import ServiceModel

/// A meter with its first reading and how much it goes on from one to the next.
struct DemoMeter: Sendable {
    let meter: Meter
    let first: Double
    let step: Double

    init(_ meter: Meter, _ first: Double, _ step: Double) {
        self.meter = meter
        self.first = first
        self.step = step
    }
}
