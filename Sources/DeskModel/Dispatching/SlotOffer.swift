public import ServiceModel

/// A window that could be offered to a customer, with the cheapest way to keep it.
public struct SlotOffer: Hashable, Sendable {
    public var window: TimeWindow
    public var cell: CellKey
    public var insertion: Insertion
    /// Whether it lies in the window that the customer wished for; `nil` where nothing was wished.
    public var meetsWish: Bool?
    /// What it misses by the most of contract and order; `nil` in time.
    public var lateness: Lateness?

    public init(
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
public struct SlotRequest: Hashable, Sendable {
    /// The answer carries it; a later request makes earlier ones worthless.
    public var id: Int
    public var visit: Visit.ID
    /// From now on, so many days.
    public var days: Int
    /// At most so many offers.
    public var limit: Int

    public init(id: Int, visit: Visit.ID, days: Int = 14, limit: Int = 5) {
        self.id = id
        self.visit = visit
        self.days = days
        self.limit = limit
    }
}

extension SlotOffer: Comparable {
    /// In time before late, as wished before other windows; then cheaper first, then earlier; technicians by id where
    /// all is the same.
    public static func < (left: Self, right: Self) -> Bool {
        if left.isLate != right.isLate { return right.isLate }
        if left.meetsWish != right.meetsWish { return left.meetsWish == true }
        return (left.insertion.cost, left.window.start, left.cell.technician)
            < (right.insertion.cost, right.window.start, right.cell.technician)
    }

    /// It would miss what the contract or the order asks for.
    public var isLate: Bool { lateness != nil }
}

/// The windows that could be offered for a visit, with what bounds them.
public struct SlotList: Hashable, Sendable {
    /// The best first.
    public var offers: [SlotOffer]
    /// What the contract or the order asks for, promised or not.
    public var sla: ServiceLevel
    /// What the customer wished for.
    public var wish: TimeWindow?
    /// Why no window of these days lies in the wish; `nil` where one does, and without a wish.
    public var wishObstacle: WishObstacle?

    public init(
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
public enum WishObstacle: Hashable, Sendable {
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
