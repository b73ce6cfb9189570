package import DeskModel
import Foundation
import Glibc

/// Tells when another process, or this one, has written to a store: inotify on its folder wakes, the journal's sequence
/// and the count of answers of road engines confirm. It looks up every other second, and else sleeps.
package final class ChangeFeed: Sendable {
    /// The end of a pipe whose closing stops the thread.
    private let stopper: Int32

    /// For how long a change of what the path means may go unseen where the system does not tell, as of a disk mounted
    /// over the folder. Milliseconds.
    private static let patience: Int32 = 2000

    /// Calls `changed` on a thread of its own with the sequence whenever it grows or road engines have said more, until
    /// `stop`; and `standing` whenever the store ceases to be what its path means (the reason), or is so again (`nil`). The
    /// folder cannot be watched on some network file systems; then `nil`.
    package init?(
        _ store: Store, standing: @escaping @Sendable (StoreAbsence?) -> Void = { _ in },
        changed: @escaping @Sendable (Int) -> Void
    ) {
        let watch = inotify_init1(Int32(IN_CLOEXEC))
        var pipeEnds: [Int32] = [-1, -1]
        let folder = URL(fileURLWithPath: store.target).deletingLastPathComponent().path
        let events = UInt32(
            IN_MODIFY | IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ATTRIB)
        guard watch >= 0, pipe(&pipeEnds) == 0, inotify_add_watch(watch, folder, events) >= 0 else { return nil }
        let stop = pipeEnds[0]
        stopper = pipeEnds[1]
        let first = (try? Self.state(store)) ?? [0, 0]
        Thread.detachNewThread {
            var last = first
            var absence: StoreAbsence?
            while Self.waits(watch, stop) {
                let found = Self.absence(store)
                if found != absence {
                    absence = found
                    standing(found)
                }
                guard absence == nil, let now = try? Self.state(store), now != last else { continue }
                last = now
                changed(now[0])
            }
            close(watch)
            close(stop)
        }
    }

    private static func state(_ store: Store) throws -> [Int] {
        try store.read { [try $0.sequence(), try $0.legGeneration()] }
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
        close(stopper)
    }

    /// Sleeps until something happens in the folder, then for a moment more, so that the many writes of one commit wake
    /// once; or for as long as the patience lasts. `false` when stopped.
    private static func waits(_ watch: Int32, _ stop: Int32) -> Bool {
        var descriptors = [watch, stop].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        var count = poll(&descriptors, 2, patience)
        while count < 0 && errno == EINTR { count = poll(&descriptors, 2, patience) }
        if descriptors[1].revents != 0 { return false }
        if count == 0 { return true }
        usleep(20_000)
        var buffer = [UInt8](repeating: 0, count: 4096)
        _ = Glibc.read(watch, &buffer, buffer.count)
        return true
    }
}
