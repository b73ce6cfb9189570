import DeskModel
package import Operations
import ServiceModel

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
    package func play(_ events: some LiveEvents, isStopped: () -> Bool) throws -> End {
        do {
            let end = try goOn(events, isStopped)
            try driver.stop()
            return end
        } catch {
            try? driver.stop()
            throw error
        }
    }

    /// What comes next is asked again after everything that happens and once a second, for people do something meanwhile.
    private func goOn(_ events: some LiveEvents, _ isStopped: () -> Bool) throws -> End {
        let rate = clock.pace
        var told = clock.real
        var next = try events.nextEventTime()
        while !isStopped() {
            guard let moment = next else { return .over }
            let ahead = moment.since(clock.now)
            let real = clock.real
            // A day that comes late does not let its clock run on.
            if real.since(told) >= ClockDriver.interval || real < told, -ahead <= Self.lag * rate {
                try driver.goOn()
                told = real
                next = try events.nextEventTime()
            } else if ahead > 0 {
                wait(min(Self.patience, max(1, Int64(ahead) * 1000 / Int64(rate))))
            } else {
                try events.happen()
                next = try events.nextEventTime()
            }
        }
        return .stopped
    }
}
