import DeskModel
import ServiceModel
import Synchronization

/// Sees everything that is done at a desk's door, one deed after the other in the order of the journal.
package final class DeskWitness: Sendable {
    private let tell: @Sendable (DeskDeed) -> Void
    private let door = Mutex(())

    package init(_ tell: @escaping @Sendable (DeskDeed) -> Void) {
        self.tell = tell
    }

    /// Does it while nobody else does anything, and tells what came of it. What the store failed at is not told: nothing
    /// was done.
    func watch(
        _ act: DeskDeed.Act, by actor: Actor, at moment: Timestamp, _ work: () throws -> Receipt
    ) throws -> Receipt {
        try door.withLock { _ in
            do {
                let receipt = try work()
                tell(DeskDeed(act: act, actor: actor, at: moment, outcome: .success(receipt)))
                return receipt
            } catch let refusal as Refusal {
                tell(DeskDeed(act: act, actor: actor, at: moment, outcome: .failure(refusal)))
                throw refusal
            }
        }
    }
}
