internal import CNcurses
import Glibc

/// The signals of the screen, read from a descriptor instead of interrupting the program.
final class SignalInbox {
    let descriptor: Int32

    /// Blocks the signals on this thread and all it starts afterwards, and keeps those that wait for us from ncurses.
    static func block() {
        var signals = sigset_t()
        nc_screen_signals(&signals)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        nc_keep_stop_signal()
    }

    init() throws(TerminalProblem) {
        var signals = sigset_t()
        nc_screen_signals(&signals)
        descriptor = signalfd(-1, &signals, Int32(SFD_CLOEXEC | SFD_NONBLOCK))
        if descriptor < 0 { throw .system(call: "signalfd", code: errno) }
    }

    deinit { close(descriptor) }

    /// Stops this process as SIGTSTP does when nobody handles it; returns when it goes on. A process whose shell is gone
    /// would never be woken, and is not stopped (POSIX.1-2017, 2.4.3).
    static func stop() {
        nc_stop_as_by_default()
    }

    /// The signals that came since the last time, in order.
    func signals() -> [Int32] {
        var numbers: [Int32] = []
        var info = signalfd_siginfo()
        while read(descriptor, &info, MemoryLayout<signalfd_siginfo>.size) == MemoryLayout<signalfd_siginfo>.size {
            numbers.append(Int32(info.ssi_signo))
        }
        return numbers
    }
}
