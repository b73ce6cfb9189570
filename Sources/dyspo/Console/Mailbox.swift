import Console
import CursesDriver
import Synchronization

/// Where background work leaves its answers for the thread that draws.
final class Mailbox: Sendable {
    private let waiting = Mutex<[Event]>([])
    private let waker: Waker

    init(waking waker: Waker) {
        self.waker = waker
    }

    /// Leaves an event and wakes the terminal's thread. Safe from any thread.
    func post(_ event: Event) {
        waiting.withLock { $0.append(event) }
        waker.wake()
    }

    /// Everything that came since the last time, in order.
    func collect() -> [Event] {
        waiting.withLock { events in
            defer { events = [] }
            return events
        }
    }
}
