package import ServiceModel

/// A visit that was moved on both sides: in the branch, and in the live plan since. The branch keeps its own place until
/// somebody chooses.
package struct BranchConflict: Hashable, Sendable, Codable {
    package var visit: Visit.ID
    package var order: OrderNumber
    package var mine: BranchPlace?
    package var live: BranchPlace?
    /// Who moved it in the live plan, and when; `nil` where the journal does not say.
    package var actor: String?
    package var at: Timestamp?

    package init(
        visit: Visit.ID, order: OrderNumber, mine: BranchPlace?, live: BranchPlace?, actor: String? = nil,
        at: Timestamp? = nil
    ) {
        self.visit = visit
        self.order = order
        self.mine = mine
        self.live = live
        self.actor = actor
        self.at = at
    }
}
