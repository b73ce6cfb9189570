package import ServiceModel

/// How a simulated clock goes, as everything that shows its time has to say.
package struct ClockSight: Hashable, Sendable {
    package var rate: Int
    package var seed: UInt64
    /// Nobody drives it any more.
    package var stands: Bool

    package init(rate: Int, seed: UInt64, stands: Bool) {
        self.rate = rate
        self.seed = seed
        self.stands = stands
    }

    package init(_ clock: StoreClock, at real: RealMoment) {
        self.init(rate: clock.rate, seed: clock.seed, stands: clock.stands(at: real))
    }
}
