/// Who makes a simulated clock go, and for how long it goes on if nothing more is heard of him.
package struct ClockDrive: Hashable, Sendable {
    /// Milliseconds that a clock goes on without word of its driver: whoever was killed lets it stand that soon.
    package static let lease: Int64 = 3000
    /// Milliseconds after that until it is said to stand: a driver that was held up for a moment takes it up again.
    package static let patience: Int64 = 2000

    /// Unlike that of any other process.
    package var owner: String
    package var until: RealMoment

    package init(owner: String, until: RealMoment) {
        self.owner = owner
        self.until = until
    }
}
