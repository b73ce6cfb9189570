internal import CNcurses
import Glibc

/// Gives the terminal back when the program ends in a way that runs none of our code: a trap, a bad access, `exit`.
///
/// A signal handler can reach nothing but global storage, so this one file has some. It is written when the terminal is
/// opened and closed, on the main thread, and read by the handler alone.
enum LastResort {
    nonisolated(unsafe) fileprivate static var sequence: UnsafeMutableRawPointer?
    nonisolated(unsafe) fileprivate static var sequenceLength = 0
    nonisolated(unsafe) fileprivate static var savedModes: UnsafeMutablePointer<termios>?
    nonisolated(unsafe) private static var isInstalled = false

    /// What ends a process by default and is not asked for in an orderly way.
    private static let fatalSignals = [
        SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGQUIT, SIGSYS, SIGXCPU, SIGXFSZ, SIGALRM, SIGVTALRM,
        SIGPROF,
        SIGUSR1, SIGUSR2, SIGIO, SIGPWR, SIGSTKFLT,
    ]

    /// From now on a fatal signal or `exit` writes `sequence` to the terminal and sets these modes.
    static func arm(sequence text: String, modes: termios) {
        disarm()
        let bytes = Array(text.utf8)
        let memory = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 1)
        memory.copyMemory(from: bytes, byteCount: bytes.count)
        let saved = UnsafeMutablePointer<termios>.allocate(capacity: 1)
        saved.initialize(to: modes)
        savedModes = saved
        sequenceLength = bytes.count
        sequence = memory
        installOnce()
    }

    /// The terminal has been given back in the usual way.
    static func disarm() {
        sequence?.deallocate()
        savedModes?.deallocate()
        (sequence, savedModes, sequenceLength) = (nil, nil, 0)
    }

    private static func installOnce() {
        guard !isInstalled else { return }
        isInstalled = true
        var stack = stack_t()
        stack.ss_size = 65_536
        // Lives as long as the process: a handler may need it at any time.
        stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: stack.ss_size, alignment: 16)
        sigaltstack(&stack, nil)
        for number in fatalSignals {
            nc_handle_once(number) { number in
                restoreTerminal()
                raise(number)
            }
        }
        atexit { restoreTerminal() }
    }
}

/// Calls only what is allowed inside a signal handler (POSIX.1-2017, 2.4.3).
private func restoreTerminal() {
    guard let sequence = LastResort.sequence, let modes = LastResort.savedModes else { return }
    LastResort.sequence = nil
    _ = write(STDOUT_FILENO, sequence, LastResort.sequenceLength)
    tcsetattr(STDIN_FILENO, TCSANOW, modes)
}
