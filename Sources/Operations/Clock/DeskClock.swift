package import DeskModel
package import ServiceModel
package import Storage
import Synchronization

/// What time it is in a store, for everything that this process does there: the one place that says so. A company's own store goes
/// by the real clock. A demo or a copy goes by its simulated clock as soon as it has one, the same in every process: it is looked up
/// again after half a second, so that what another process starts or stops is noticed. Once begun it never goes back. Safe from any
/// thread, and from within a read or a write.
package final class DeskClock: Sendable {
    /// `nil` where no simulated clock can be.
    private let store: Store?
    private let ask: @Sendable () -> RealMoment
    private let state: Mutex<State>

    private struct State {
        var clock: StoreClock?
        /// By the real clock, when it was looked up.
        var lookedAt: RealMoment
        /// Some thread is looking it up. The others go on with what is known: who has a snapshot of the store must not wait for one
        /// that waits for a snapshot.
        var isLooking = false
        /// The last time it said.
        var latest = Timestamp(seconds: .min)
    }

    /// Milliseconds for which what was looked up is believed.
    static let patience: Int64 = 500

    /// Throws when the store cannot be read.
    package init(_ store: Store, real: @escaping @Sendable () -> RealMoment) throws {
        let (kind, clock) = try store.read { (try $0.kind(), try $0.storeClock()) }
        self.store = kind.mayBeSimulated ? store : nil
        ask = real
        state = Mutex(State(clock: kind.mayBeSimulated ? clock : nil, lookedAt: real()))
    }

    /// A clock that stands, for tests and replays.
    package init(standing moment: Timestamp) {
        store = nil
        let real = RealMoment(milliseconds: moment.seconds * 1000)
        ask = { real }
        state = Mutex(State(lookedAt: real))
    }

    package var now: Timestamp {
        let moment = ask()
        guard let clock = clock(at: moment) else { return moment.second }
        return state.withLock { state in
            state.latest = max(state.latest, clock.time(at: moment))
            return state.latest
        }
    }

    /// How the simulated clock goes or stands now; `nil` where the real one counts.
    package var simulation: ClockSight? {
        let moment = ask()
        return clock(at: moment).map { ClockSight($0, at: moment) }
    }

    /// Real milliseconds until it shows the next full minute; `nil` as long as it stands.
    package var untilNextMinute: Int64? {
        let moment = ask()
        guard let clock = clock(at: moment) else { return 60_000 - moment.milliseconds % 60_000 }
        return clock.stands(at: moment) ? nil : clock.untilNextMinute(at: moment)
    }

    /// How many times as fast as the real clock it goes.
    package var pace: Int { simulation?.rate ?? 1 }

    package var canBeSimulated: Bool { store != nil }

    /// What the real clock shows.
    package var real: RealMoment { ask() }

    /// The next one who asks looks it up.
    package func forget() { state.withLock { $0.lookedAt = RealMoment(milliseconds: .min / 2) } }

    private func clock(at moment: RealMoment) -> StoreClock? {
        guard let store else { return nil }
        let (known, isMine) = state.withLock { state in
            let isFresh = (0...Self.patience).contains(moment.since(state.lookedAt))
            let isMine = !isFresh && !state.isLooking
            if isMine { state.isLooking = true }
            return (state.clock, isMine)
        }
        guard isMine else { return known }
        // What cannot be read now is as it was.
        let found = (try? store.clock()) ?? known
        state.withLock { state in
            state.isLooking = false
            state.lookedAt = moment
            state.clock = found
        }
        return found
    }
}
