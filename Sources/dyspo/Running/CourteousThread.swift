import Foundation

/// Work that nobody waits for, on a thread to which the system gives what all others leave: Linux knows no classes of queues, but a
/// niceness of each thread (setpriority(2)).
enum CourteousThread {
    /// Of 19 at most: enough to go behind every key, little enough that what it holds of the store is not held for long.
    private static let niceness: Int32 = 10

    /// Does the work to its end, and waits for it.
    static func run(_ work: @escaping @Sendable () -> Void) {
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            #if os(Linux)
                // Nobody of that process: of this thread alone.
                _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, niceness)
            #endif
            work()
            done.signal()
        }
        thread.stackSize = 8 << 20
        thread.start()
        done.wait()
    }
}
