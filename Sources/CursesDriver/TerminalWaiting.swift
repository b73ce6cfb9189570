internal import CNcurses
import Glibc
package import TermCanvas

extension Terminal {
    /// Waits until something happens and tells what, in order; empty when the time is over. Without a timeout it waits
    /// as long as it takes and uses no processor time.
    package func nextEvents(timeout: Duration? = nil) -> [InputEvent] {
        var waiting = [STDIN_FILENO, waker.descriptor, signals.descriptor].map {
            pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
        let patience = [timeout, keys.patience].compactMap { $0 }.min()
        let ready = poll(&waiting, nfds_t(waiting.count), Terminal.milliseconds(patience))
        guard ready > 0 else { return keys.overdue() }
        var events: [InputEvent] = []
        if waiting[2].revents != 0 { events += signals.signals().compactMap(event(ofSignal:)) }
        if waiting[1].revents != 0, waker.wasCalled() { events.append(.wake) }
        if waiting[0].revents != 0 { events += typed(flags: waiting[0].revents) } else { events += keys.overdue() }
        return events
    }

    private func typed(flags: Int16) -> [InputEvent] {
        // A terminal that is gone reads as ready for ever.
        let isGone = flags & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 || nc_bytes_waiting(STDIN_FILENO) == 0
        let events = keys.events()
        return events.isEmpty && isGone ? [.terminate(signal: SIGHUP)] : events
    }

    /// What the application has to know of a signal; `nil` when it was seen to here.
    private func event(ofSignal number: Int32) -> InputEvent? {
        switch number {
        case SIGTSTP: stop()
        // Stopped without being asked (SIGSTOP), the program could give nothing back; the shell has used the terminal since.
        case SIGCONT: resume()
        case SIGWINCH: takeSize()
        default: return .terminate(signal: number)
        }
        return .resize(size)
    }

    private static func milliseconds(_ timeout: Duration?) -> Int32 {
        guard let timeout else { return -1 }
        let (seconds, attoseconds) = timeout.components
        // Rounded up, so that what is due in less than a millisecond is not asked for in a loop.
        let milliseconds = seconds * 1_000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
        return Int32(clamping: max(0, milliseconds))
    }
}
