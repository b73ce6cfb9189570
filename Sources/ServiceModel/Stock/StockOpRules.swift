extension StockOp {
    /// Which kinds of places the act goes from; `nil` where it comes from outside.
    package var fromKinds: Set<StockPlaceKind>? {
        switch self {
        case .transfer, .scrap, .count: Set(StockPlaceKind.allCases)
        case .reserve, .issue: [.warehouse]
        case .use, .return, .keep, .lose: [.van]
        case .receive, .buy, .release, .takeback, .unuse, .close: nil
        }
    }

    /// Which kinds of places it goes to; `nil` where it goes outside, or stays.
    package var toKinds: Set<StockPlaceKind>? {
        switch self {
        case .receive: [.warehouse]
        case .buy, .issue: [.van]
        case .transfer: Set(StockPlaceKind.allCases)
        case .return: [.warehouse, .quarantine]
        case .takeback: [.quarantine]
        case .scrap, .reserve, .release, .use, .keep, .lose, .count, .unuse, .close: nil
        }
    }

    package var needsReason: Bool { [.scrap, .lose, .count].contains(self) }
    package var needsPrice: Bool { [.receive, .buy].contains(self) }

    package var needsOrder: Bool {
        switch self {
        case .buy, .reserve, .release, .issue, .use, .return, .keep, .lose, .takeback, .close: true
        case .receive, .transfer, .scrap, .count, .unuse: false
        }
    }

    /// A kit stands for what it consists of; where a price or a count is said, of which part is not known.
    package var takesKits: Bool {
        switch self {
        case .transfer, .scrap, .reserve, .issue, .use, .return, .keep, .lose, .takeback: true
        case .receive, .buy, .release, .count, .unuse, .close: false
        }
    }

    /// It is about one part and how much of it.
    package var isOfPart: Bool { ![.release, .close, .unuse].contains(self) }

    /// Serial numbers of the pieces are said: all but reservations, which are of pieces of a kind.
    package var namesSerials: Bool { isOfPart && self != .reserve }

    /// Its pieces are held for the order afterwards.
    var holdsAfter: Bool { [.buy, .issue, .unuse].contains(self) }
    /// Its pieces were held for the order before; of a use only some may have been.
    var heldBefore: Bool { [.return, .keep, .lose].contains(self) }
}
