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

/// Asks for the windows that could be offered for a visit.
package struct SlotRequest: Hashable, Sendable {
    /// The answer carries it; a later request makes earlier ones worthless.
    package var id: Int
    package var visit: Visit.ID
    /// From now on, so many days.
    package var days: Int
    /// At most so many offers.
    package var limit: Int

    package init(id: Int, visit: Visit.ID, days: Int = 14, limit: Int = 5) {
        self.id = id
        self.visit = visit
        self.days = days
        self.limit = limit
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

/// The windows that could be offered for a visit, with what bounds them.
package struct SlotList: Hashable, Sendable {
    /// The best first.
    package var offers: [SlotOffer]
    /// What the contract or the order asks for, promised or not.
    package var sla: ServiceLevel
    /// What the customer wished for.
    package var wish: TimeWindow?
    /// Why no window of these days lies in the wish; `nil` where one does, and without a wish.
    package var wishObstacle: WishObstacle?

    package init(
        offers: [SlotOffer] = [], sla: ServiceLevel = ServiceLevel(), wish: TimeWindow? = nil,
        wishObstacle: WishObstacle? = nil
    ) {
        self.offers = offers
        self.sla = sla
        self.wish = wish
        self.wishObstacle = wishObstacle
    }
}

/// Why a wish cannot be met.
package enum WishObstacle: Hashable, Sendable {
    case past
    /// It lies behind the days that were looked at, so many of them.
    case beyond(days: Int)
    case siteClosed
    case nobodyWorks
    /// Those who work then are forbidden to come; the rule that stops most of them.
    case nobodyMay(Breach)
    /// Whoever may come is taken then, or too far away: each was tried with a start in the wish.
    case nobodyFree
    /// Each was tried with a start in the wish; the rule of the day that stops most of those who may come.
    case stopped(Breach)
    /// No check says why.
    case notKnown
}
