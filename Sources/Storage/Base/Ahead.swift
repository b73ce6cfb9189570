import Foundation
import Synchronization

/// Something that another thread makes while this one does something else.
package final class Ahead<Value: Sendable>: Sendable {
    private let made = Mutex<Result<Value, any Error>?>(nil)
    private let isMade = DispatchSemaphore(value: 0)

    /// Begins to make it.
    package init(_ make: @escaping @Sendable () throws -> Value) {
        // A thread of its own: it may have to wait for others, and those of the queues are as few as the processors.
        Thread.detachNewThread {
            let result = Result { try make() }
            self.made.withLock { $0 = result }
            self.isMade.signal()
        }
    }

    /// Waits for it; to be asked once. Throws what making it threw.
    package func value() throws -> Value {
        isMade.wait()
        return try made.withLock { made in
            defer { made = nil }
            return try made!.get()
        }
    }
}
