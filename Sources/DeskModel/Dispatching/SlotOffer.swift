public import ServiceModel

/// A window that could be offered to a customer, with the cheapest way to keep it.
public struct SlotOffer: Hashable, Sendable {
    public var window: TimeWindow
    public var cell: CellKey
    public var insertion: Insertion

    public init(window: TimeWindow, cell: CellKey, insertion: Insertion) {
        self.window = window
        self.cell = cell
        self.insertion = insertion
    }
}

/// Asks for the windows that could be offered for a visit, cheapest first.
public struct SlotRequest: Hashable, Sendable {
    /// The answer carries it; a later request makes earlier ones worthless.
    public var id: Int
    public var visit: Visit.ID
    /// From now on, so many days.
    public var days: Int
    /// At most so many offers.
    public var limit: Int

    public init(id: Int, visit: Visit.ID, days: Int = 7, limit: Int = 5) {
        self.id = id
        self.visit = visit
        self.days = days
        self.limit = limit
    }
}

extension SlotOffer: Comparable {
    /// Cheaper first, then earlier; technicians by id where all is the same.
    public static func < (left: Self, right: Self) -> Bool {
        (left.insertion.cost, left.window.start, left.cell.technician)
            < (right.insertion.cost, right.window.start, right.cell.technician)
    }
}
