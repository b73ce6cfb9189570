package import ServiceModel

/// The clock of a store in which a simulated day is played. It stood at `anchor` when the real clock said `real`, and goes `rate`
/// times as fast from there, as long as somebody drives it; then it stands. Every process reckons the same time from it.
package struct StoreClock: Hashable, Sendable {
    /// How many times as fast as the real clock it can go.
    package static let rates = 1...3600

    package var real: RealMoment
    package var anchor: Timestamp
    package var rate: Int
    /// What the day's random numbers come of.
    package var seed: UInt64
    /// `nil` once it was stopped.
    package var drive: ClockDrive?

    package init(real: RealMoment, anchor: Timestamp, rate: Int, seed: UInt64, drive: ClockDrive?) {
        self.real = real
        self.anchor = anchor
        self.rate = rate
        self.seed = seed
        self.drive = drive
    }

    /// What it shows: never less than the anchor, and nothing more once its driver was not heard of for too long.
    package func time(at real: RealMoment) -> Timestamp { anchor + Int(shown(at: real) / 1000) }

    /// The same in its own milliseconds since the anchor.
    private func shown(at real: RealMoment) -> Int64 {
        guard let drive else { return 0 }
        return max(0, min(real, drive.until).since(self.real)) * Int64(rate)
    }

    /// Whether it goes.
    package func goes(at real: RealMoment) -> Bool { drive.map { real <= $0.until } ?? false }

    /// Whether it stands, and not only for a moment.
    package func stands(at real: RealMoment) -> Bool {
        drive.map { real.since($0.until) > ClockDrive.patience } ?? true
    }

    /// Since when, by the real clock, it goes without a break, or stands.
    package func since(at real: RealMoment) -> RealMoment {
        guard let drive, stands(at: real) else { return self.real }
        return drive.until
    }

    /// Real milliseconds until it shows the next full minute, as long as it goes.
    package func untilNextMinute(at real: RealMoment) -> Int64 {
        let left = 60_000 - (anchor.seconds % 60 * 1000 + shown(at: real)) % 60_000
        return (left + Int64(rate) - 1) / Int64(rate)
    }

    /// The same, driven on by its owner. Where it stood meanwhile, or the real clock was put back, it goes on from what it showed
    /// last, which is never before `latest`.
    package func driven(at real: RealMoment, notBefore latest: Timestamp) -> StoreClock {
        guard let drive else { return self }
        var next = self
        let shown = time(at: real)
        if !goes(at: real) || shown < latest { (next.real, next.anchor) = (real, max(shown, latest)) }
        next.drive = ClockDrive(owner: drive.owner, until: real + ClockDrive.lease)
        return next
    }

    /// The same, standing from now on.
    package func stopped(at real: RealMoment, notBefore latest: Timestamp) -> StoreClock {
        StoreClock(real: real, anchor: max(time(at: real), latest), rate: rate, seed: seed, drive: nil)
    }
}
