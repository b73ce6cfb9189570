import Glibc
import Synchronization

/// A file descriptor that several threads use and one of them closes. The system gives the number of a closed one to the next
/// file that is opened, a database perhaps: whoever comes late finds nothing here instead of that file.
package final class HeldDescriptor: Sendable {
    private let number: Mutex<Int32?>

    /// From now on it is closed here alone.
    package init(_ number: Int32) {
        self.number = Mutex(number)
    }

    deinit { close() }

    /// The body has it to itself, and it stays open meanwhile; `nil` when it is closed already.
    @discardableResult
    package func use<Value: Sendable>(_ body: (Int32) -> Value) -> Value? {
        number.withLock { number in number.map(body) }
    }

    /// Once; what is called again changes nothing.
    package func close() {
        number.withLock { number in
            if let open = number { _ = Glibc.close(open) }
            number = nil
        }
    }
}
