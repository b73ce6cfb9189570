package import DeskModel
package import ServiceModel

/// Plays a simulated day by the clock of its store, so that desks and walls can be watched at work.
package struct LiveDay {
    package enum End: Hashable, Sendable {
        /// Nothing more happens.
        case over
        /// Somebody asked for it.
        case stopped
    }

    private let driver: ClockDriver
    private let clock: DeskClock
    /// Waits so many real milliseconds.
    private let wait: (Int64) -> Void

    /// Milliseconds between two looks whether somebody wants to end it.
    private static let patience: Int64 = 100
    /// Real seconds that it may be behind the clock; then the clock has to wait for it.
    private static let lag = 2

    package init(_ driver: ClockDriver, _ clock: DeskClock, wait: @escaping (Int64) -> Void) {
        (self.driver, self.clock, self.wait) = (driver, clock, wait)
    }

    /// Until the day is over or somebody wants to end it; the clock stands then, also after a fault.
    package func play(_ events: inout some LiveEvents, isStopped: () -> Bool) throws -> End {
        do {
            let end = try goOn(&events, isStopped)
            try driver.stop()
            return end
        } catch {
            try? driver.stop()
            throw error
        }
    }

    private func goOn(_ events: inout some LiveEvents, _ isStopped: () -> Bool) throws -> End {
        var told = clock.real
        while !isStopped() {
            guard let next = try events.nextMoment() else { return .over }
            let rate = clock.simulation?.rate ?? 1
            let ahead = next.since(clock.now)
            let real = clock.real
            // A day that comes late does not let its clock run on.
            if real.since(told) >= ClockDriver.interval || real < told, -ahead <= Self.lag * rate {
                try driver.goOn()
                told = real
            }
            if ahead > 0 {
                wait(min(Self.patience, max(1, Int64(ahead) * 1000 / Int64(rate))))
            } else {
                try events.happen()
            }
        }
        return .stopped
    }
}
