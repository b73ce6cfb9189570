import DeskModel
import Dispatch
import Files
import Logging
import ServiceModel
import Storage
import Synchronization

/// Tells the other desks what is done here, seldom enough: what others mark at once, and not more often than they could read
/// it; which screen is open only after a while; that a key was pressed now and again, which wakes nobody.
final class PresenceTeller: Sendable {
    private let folder: PresenceFolder
    private let log: Logger
    private let clock: @Sendable () -> Timestamp
    private let queue = DispatchQueue(label: "dyspo.presence", qos: .utility)
    private let state: Mutex<State>

    private struct State {
        /// What the others know.
        var told: DeskPresence
        var toldAt = ContinuousClock.now
        /// What they are to know.
        var wanted: DeskPresence
        /// A telling is on its way.
        var isWaiting = false
        var keyAt: ContinuousClock.Instant?
    }

    /// Between two words of marks, before the name of another screen, and between two notes of a key.
    private static let pace = (marks: Duration.milliseconds(150), screen: Duration.seconds(2), key: Duration.seconds(5))

    init(_ folder: PresenceFolder, said: DeskPresence, _ log: Logger, clock: @escaping @Sendable () -> Timestamp) {
        self.folder = folder
        self.log = log
        self.clock = clock
        state = Mutex(State(told: said, wanted: said))
    }

    func tell(_ word: DeskPresence) {
        let wait = state.withLock { state -> Duration? in
            state.wanted = word
            guard !state.isWaiting || word.marks != state.told.marks else { return nil }
            state.isWaiting = true
            guard word.marks != state.told.marks else { return Self.pace.screen }
            return max(.zero, Self.pace.marks - (ContinuousClock.now - state.toldAt))
        }
        guard let wait else { return }
        queue.asyncAfter(deadline: .now() + .nanoseconds(Int(wait / .nanoseconds(1)))) { self.say() }
    }

    /// Others know less until the next word from here; nothing depends on it.
    private func say() {
        let word = state.withLock { state -> DeskPresence? in
            state.isWaiting = false
            guard state.wanted != state.told else { return nil }
            (state.told, state.toldAt) = (state.wanted, .now)
            return state.wanted
        }
        guard let word else { return }
        do throws(FileFault) {
            try folder.say(word)
        } catch {
            log.warning("\(error)", metadata: ["work": "presence"])
        }
    }

    /// Somebody pressed a key.
    func noteKey() {
        let isDue = state.withLock { state -> Bool in
            let now = ContinuousClock.now
            if let last = state.keyAt, now - last < Self.pace.key { return false }
            state.keyAt = now
            return true
        }
        guard isDue else { return }
        let moment = clock()
        queue.async { self.folder.noteKey(at: moment) }
    }

    /// How it stands at the other desks now.
    func look(_ answer: @escaping @Sendable ([DeskPresence]) -> Void) {
        queue.async { answer(self.folder.others()) }
    }
}
