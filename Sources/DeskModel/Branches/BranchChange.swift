package import ServiceModel

/// What a branch says of one visit, against what the live plan said of it when the branch last followed it.
package struct BranchChange: Hashable, Sendable {
    /// Of the rest of work that the branch breaks off: the visit it is broken off from, with a minus.
    package var visit: Visit.ID
    package var order: OrderNumber
    package var base: BranchPlace?
    package var mine: BranchPlace?
    /// The field had it when the branch last followed.
    package var wasSent: Bool
    /// In the branch it goes to the field: again, or as an emergency at once.
    package var isSent: Bool
    /// The stop at a warehouse that is made for it.
    package var stop: PlannedStop?

    package init(
        visit: Visit.ID, order: OrderNumber, base: BranchPlace?, mine: BranchPlace?, wasSent: Bool = false,
        isSent: Bool = false, stop: PlannedStop? = nil
    ) {
        self.visit = visit
        self.order = order
        self.base = base
        self.mine = mine
        self.wasSent = wasSent
        self.isSent = isSent
        self.stop = stop
    }

    /// It stands for what is left of work that is broken off.
    package var isRest: Bool { visit.rawValue < 0 }

    /// The visit that is there.
    package var origin: Visit.ID { isRest ? Visit.ID(-visit.rawValue) : visit }
}
