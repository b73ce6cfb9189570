package import ServiceModel

/// A window that could be offered to a customer, with the cheapest way to keep it.
package struct SlotOffer: Hashable, Sendable {
    package var window: TimeWindow
    package var cell: CellKey
    package var insertion: Insertion
    /// Whether it lies in the window that the customer wished for; `nil` where nothing was wished.
    package var meetsWish: Bool?
    /// What it misses by the most of contract and order; `nil` in time.
    package var lateness: Lateness?

    package init(
        window: TimeWindow, cell: CellKey, insertion: Insertion, meetsWish: Bool? = nil, lateness: Lateness? = nil
    ) {
        self.window = window
        self.cell = cell
        self.insertion = insertion
        self.meetsWish = meetsWish
        self.lateness = lateness
    }
}

extension SlotOffer: Comparable {
    /// In time before late, as wished before other windows; then cheaper first, then earlier; technicians by id where
    /// all is the same.
    package static func < (left: Self, right: Self) -> Bool {
        if left.isLate != right.isLate { return right.isLate }
        if left.meetsWish != right.meetsWish { return left.meetsWish == true }
        return (left.insertion.cost, left.window.start, left.cell.technician)
            < (right.insertion.cost, right.window.start, right.cell.technician)
    }

    /// It would miss what the contract or the order asks for.
    package var isLate: Bool { lateness != nil }
}
