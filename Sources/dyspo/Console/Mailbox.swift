import Console
import CursesDriver
import Dispatch
import Synchronization

/// Where background work leaves its answers for the thread that draws.
final class Mailbox: Sendable {
    private let waiting = Mutex<[Event]>([])
    private let waker: Waker
    private let arrivals = DispatchSemaphore(value: 0)

    init(waking waker: Waker) {
        self.waker = waker
    }

    /// Leaves an event and wakes the terminal's thread. Safe from any thread.
    func post(_ event: Event) { post([event]) }

    /// The same with several that belong together: they are drawn in one frame.
    func post(_ events: [Event]) {
        waiting.withLock { $0 += events }
        arrivals.signal()
        waker.wake()
    }

    /// Puts back what was collected and not looked at, before whatever came since.
    func putBack(_ events: [Event]) {
        waiting.withLock { $0 = events + $0 }
        arrivals.signal()
    }

    /// Has the terminal's thread look what time it is.
    func wake() { waker.wake() }

    /// The same when something is there, for which it waits no longer than this.
    func collect(within patience: Duration) -> [Event] {
        let (_, attoseconds) = patience.components
        let deadline = DispatchTime.now() + .nanoseconds(Int(attoseconds / 1_000_000_000))
        while true {
            let events = collect()
            // The semaphore may still count what was collected before.
            if !events.isEmpty || arrivals.wait(timeout: deadline) == .timedOut { return events }
        }
    }

    /// Everything that came since the last time, in order.
    func collect() -> [Event] {
        waiting.withLock { events in
            defer { events = [] }
            return events
        }
    }
}
