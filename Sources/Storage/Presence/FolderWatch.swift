import Files
import Foundation
import Glibc

/// Tells when something happens to the files of a folder. It uses no CPU while nothing does.
final class FolderWatch: Sendable {
    /// The end of a pipe whose closing stops the thread.
    private let stopper: HeldDescriptor

    /// Calls `changed` on a thread of its own, until `stop`. `nil` where the system cannot watch the folder.
    init?(_ folder: String, changed: @escaping @Sendable () -> Void) {
        let watch = inotify_init1(Int32(IN_CLOEXEC))
        guard watch >= 0 else { return nil }
        var ends: [Int32] = [-1, -1]
        // A process that dies closes its files: that wakes too.
        let events = UInt32(IN_MODIFY | IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE)
        guard inotify_add_watch(watch, folder, events) >= 0, pipe(&ends) == 0 else {
            close(watch)
            return nil
        }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let stop = ends[0]
        stopper = HeldDescriptor(ends[1])
        Thread.detachNewThread {
            while Self.waits(watch, stop) { changed() }
            close(watch)
            close(stop)
        }
    }

    func stop() { stopper.close() }

    /// Sleeps until something happens, then for a moment more, so that a handful of writes wakes once. `false` when
    /// stopped.
    private static func waits(_ watch: Int32, _ stop: Int32) -> Bool {
        var descriptors = [watch, stop].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        while poll(&descriptors, 2, -1) < 0 && errno == EINTR {}
        if descriptors[1].revents != 0 { return false }
        usleep(20_000)
        var buffer = [UInt8](repeating: 0, count: 4096)
        _ = Glibc.read(watch, &buffer, buffer.count)
        return true
    }
}
