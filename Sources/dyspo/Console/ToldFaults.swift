import DeskModel
import Synchronization

/// What the console was told last of background jobs that fail: several workers look, and nothing is told twice.
final class ToldFaults: Sendable {
    private let told = Mutex<[JobFaultLine]>([])

    /// Whether these are others than were told last.
    func note(_ faults: [JobFaultLine]) -> Bool {
        told.withLock { told in
            defer { told = faults }
            return told != faults
        }
    }
}
