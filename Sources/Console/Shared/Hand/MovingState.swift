package import DeskModel
package import ServiceModel

/// An order in hand: what it would cost everywhere, and what is chosen so far. Nothing is written before the drop.
package struct MovingState: Sendable {
    /// What is in hand, in the order of marking; never empty.
    package internal(set) var cards: [VisitCard]
    /// What was known of them when they were taken in hand: a drop is based on this, however the screen goes on.
    var known: Basis
    /// Where focus and cursor were when it was picked up; `Esc` goes back there.
    let anchor: Anchor
    /// The price request whose answers count.
    var request = 0
    var book = PriceBook()
    /// Of answers of road engines, when the prices were asked for.
    var pricedLegs = 0
    /// The chosen place in the day under the cursor; `nil` for the cheapest.
    var choice: Insertion?
    var choiceCell: CellKey?
    /// The minute that a person chose on the day screen; `nil` leaves the time to the engine.
    package internal(set) var wanted: Timestamp?
    /// Only technicians and days that fit are shown.
    var showsFitting = false
    /// What to do as soon as all prices are known: jump to a cell, and perhaps drop there.
    var whenPriced: Intention?
    var askedPreview: PreviewRequest?
    @Apart var preview: MovePreview? = nil
    /// What others did to what is in hand; until the next key.
    var remark: Phrase?
    /// Those that others changed so that they cannot be planned any more.
    var lost: Set<Visit.ID> = []
    /// The token of the drop that is being written.
    var writing: Int?

    struct Anchor: Sendable {
        var focus: Pane
        var cursor: BoardCursor
        var firstDay: Day
    }

    struct Intention: Sendable {
        var target: Target
        var drops: Bool
        /// The deed by which it was asked; see ``Wish``.
        var deed = 0

        /// The cell of a rank, or the best of a technician's cells.
        enum Target: Hashable, Sendable {
            case rank(Int)
            case technician(Technician.ID)
        }
    }

    /// The one in hand, or the first of several.
    package var card: VisitCard { cards[0] }
    package var visit: Visit.ID { card.id }
    package var visits: [Visit.ID] { cards.map(\.id) }
    package var isSet: Bool { cards.count > 1 }
    /// The cell it is planned in; `nil` when it comes from the queue.
    package var origin: CellKey? { origins.first }
    /// The cells that those in hand are planned in; empty when all come from the queue.
    package var origins: [CellKey] { cards.compactMap { $0.placement.map { CellKey($0.leader, $0.day) } } }

    init(_ cards: [VisitCard], known: Basis, anchor: Anchor) {
        self.cards = cards
        self.known = known
        self.anchor = anchor
    }

    /// Nothing in hand can be planned any more.
    var isLost: Bool { visits.allSatisfy(lost.contains) }

    /// Minutes on site, all together.
    package var minutes: Int { cards.reduce(0) { $0 + $1.duration } }

    /// `ZS/2026/000123`, `3 orders`.
    func words(_ language: Language) -> String {
        guard isSet else { return card.named }
        return "\(cards.count) "
            + language.plural(
                cards.count, "order", "orders", pl: ("zlecenie", "zlecenia", "zleceń"))
    }

    /// The places of a cell in order of time.
    func places(in cell: CellKey) -> [Insertion] {
        guard case .fits(let insertions)? = book[cell] else { return [] }
        return insertions.sorted { $0.start < $1.start }
    }

    /// The preview, if it is of that cell.
    func preview(of cell: CellKey) -> MovePreview? { askedPreview?.cell == cell ? preview : nil }

    /// Where in the cell it would be dropped: where it is, if that is there, else the cheapest.
    func chosen(in cell: CellKey) -> Insertion? {
        if choiceCell == cell, let choice { return choice }
        switch book[cell] {
        case .fits(let insertions)?:
            let own = isSet || cell != origin ? nil : card.placement?.start
            return insertions.first { $0.start == own } ?? insertions.first
        case .fitsIfMoved(let insertion, _)?, .partly(_, _, let insertion)?: return insertion
        case .impossible?, .absent?, nil: return nil
        }
    }
}

extension ConsoleState {
    /// The day under the cursor before and after dropping what is in hand, once it is known.
    package var handPreview: MovePreview? { cell.flatMap { moving?.preview(of: $0) } }

    /// The price of a cell for the order in hand; days that are over need no engine.
    func price(of cell: CellKey) -> CellPrice? {
        isOver(cell) ? .impossible(.planning(.past)) : moving?.book[cell]
    }
}
