package import DeskModel
import Files
import Foundation
import Glibc

/// Tells when another process, or this one, has written to a store: inotify on its files wakes, the journal's sequence, the
/// counts of answers of road engines and of tries of mail, and the way the store's clock goes confirm. What others do to files of their own in the same folder wakes nobody.
/// Every other second it looks whether the path still means the store, and else it sleeps.
package final class ChangeFeed: Sendable {
    /// The end of a pipe whose closing stops the thread.
    private let stopper: HeldDescriptor

    /// For how long a change of what the path means may go unseen where the system does not tell, as of a disk mounted
    /// over the folder. Milliseconds.
    private static let patience: Int32 = 2000

    /// How long a screen that shows what others write rests between two looks: what stands alone is seen at once, and a
    /// storm of changes costs a screen three looks a second. Milliseconds.
    package static let breath: Int32 = 340

    /// The many writes of one commit wake once. Milliseconds.
    private static let commit: Int32 = 20

    /// Calls `changed` on a thread of its own with the sequence whenever it grows, road engines have said more, mail was tried
    /// or the clock begins to go otherwise, until `stop`; and `standing` whenever the store ceases to be what its path means (the reason), or is so again (`nil`).
    /// From one call of `changed` to the next at least `rest` milliseconds pass. The folder cannot be watched on some network file
    /// systems; then `nil`.
    package init?(
        _ store: Store, rest: Int32 = 0, standing: @escaping @Sendable (StoreAbsence?) -> Void = { _ in },
        changed: @escaping @Sendable (Int) -> Void
    ) {
        var pipeEnds: [Int32] = [-1, -1]
        guard let watch = StoreWatch(store.target, called: store.path), pipe(&pipeEnds) == 0 else { return nil }
        let stop = pipeEnds[0]
        stopper = HeldDescriptor(pipeEnds[1])
        for end in pipeEnds { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let first = (try? Self.state(store)) ?? State()
        Thread.detachNewThread {
            var last = first
            var absence: StoreAbsence?
            var told: ContinuousClock.Instant?
            while let cause = Self.waits(watch, stop, until: told.map { $0 + .milliseconds(rest) }) {
                // Without a cause there is a look into the store only where something is wrong.
                if cause == .nothing, absence == nil, store.pathAbsence() == nil { continue }
                let found = Self.absence(store)
                if found != absence {
                    absence = found
                    standing(found)
                }
                guard cause == .store, absence == nil, let now = try? Self.state(store), now != last else { continue }
                last = now
                told = .now
                changed(now.sequence)
            }
            watch.end()
            close(stop)
        }
    }

    private struct State: Equatable {
        var sequence = 0
        var legs = 0
        var mail = 0
        /// Without the word that its driver gives every second.
        var clock: StoreClock?
    }

    private static func state(_ store: Store) throws -> State {
        try store.read { reader in
            var clock = try reader.storeClock()
            clock?.drive?.until = RealMoment(milliseconds: 0)
            return State(
                sequence: try reader.sequence(), legs: try reader.legGeneration(), mail: try reader.mailGeneration(),
                clock: clock)
        }
    }

    /// What cannot be read just now has not gone for that.
    private static func absence(_ store: Store) -> StoreAbsence? {
        do {
            return try store.absence()
        } catch {
            return nil
        }
    }

    package func stop() {
        stopper.close()
    }

    private enum Cause {
        /// Its files were written, moved or taken away.
        case store
        /// The time was up.
        case nothing
    }

    /// Sleeps until something happens to the store's files, then for a moment more, so that the many writes of one commit
    /// wake once, and until it has rested; or for as long as the patience lasts. `nil` when stopped.
    private static func waits(_ watch: StoreWatch, _ stop: Int32, until rested: ContinuousClock.Instant?) -> Cause? {
        while true {
            var descriptors = [watch.descriptor, stop].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            let count = look(&descriptors, patience)
            if descriptors[1].revents != 0 { return nil }
            if count == 0 { return .nothing }
            var stopped = [pollfd(fd: stop, events: Int16(POLLIN), revents: 0)]
            let rest = rested.map { Int32(clamping: Int(ContinuousClock.now.duration(to: $0) / .milliseconds(1))) } ?? 0
            if look(&stopped, max(commit, rest)) > 0 { return nil }
            if watch.takeEvents() { return .store }
        }
    }

    /// Polls, whatever signals come meanwhile.
    private static func look(_ descriptors: inout [pollfd], _ milliseconds: Int32) -> Int32 {
        var count: Int32
        repeat { count = poll(&descriptors, nfds_t(descriptors.count), milliseconds) } while count < 0 && errno == EINTR
        return count
    }
}
