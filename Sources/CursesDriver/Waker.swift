internal import CNcurses
import Glibc

/// Wakes a waiting `Terminal` from any thread.
package final class Waker: Sendable {
    let descriptor: Int32

    init() throws(TerminalProblem) {
        descriptor = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        if descriptor < 0 { throw .system(call: "eventfd", code: errno) }
    }

    deinit { close(descriptor) }

    /// Makes the present or next wait return with `InputEvent.wake`. Many calls may come back as one event.
    package func wake() {
        eventfd_write(descriptor, 1)
    }

    /// Whether somebody called since the last time.
    func wasCalled() -> Bool {
        var count: eventfd_t = 0
        return eventfd_read(descriptor, &count) == 0
    }
}
