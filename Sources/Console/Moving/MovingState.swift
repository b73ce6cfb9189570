public import DeskModel
public import ServiceModel

/// An order in hand: what it would cost everywhere, and what is chosen so far. Nothing is written before the drop.
public struct MovingState: Sendable {
    public internal(set) var card: VisitCard
    /// Where focus and cursor were when it was picked up; `Esc` goes back there.
    let anchor: Anchor
    /// The price request whose answers count.
    var request = 0
    var book = PriceBook()
    /// The chosen place in the day under the cursor; `nil` for the cheapest.
    var choice: Insertion?
    var choiceCell: CellKey?
    /// What to do as soon as all prices are known: jump to the cell of a rank, and perhaps drop there.
    var whenPriced: Intention?
    var askedPreview: PreviewRequest?
    var preview: MovePreview?
    /// The token of the drop that is being written.
    var writing: Int?

    struct Anchor: Sendable {
        var focus: Pane
        var cursor: BoardCursor
        var firstDay: Day
    }

    struct Intention: Sendable {
        var rank: Int
        var drops: Bool
    }

    public var visit: Visit.ID { card.id }
    /// The cell it is planned in; `nil` when it comes from the queue.
    public var origin: CellKey? { card.placement.map { CellKey($0.leader, $0.day) } }

    init(_ card: VisitCard, anchor: Anchor) {
        self.card = card
        self.anchor = anchor
    }

    /// The places of a cell in order of time.
    func places(in cell: CellKey) -> [Insertion] {
        guard case .fits(let insertions)? = book[cell] else { return [] }
        return insertions.sorted { $0.start < $1.start }
    }

    /// The preview, if it is of that cell.
    func preview(of cell: CellKey) -> MovePreview? { askedPreview?.cell == cell ? preview : nil }

    /// Where in the cell it would be dropped.
    func chosen(in cell: CellKey) -> Insertion? {
        if choiceCell == cell, let choice { return choice }
        switch book[cell] {
        case .fits(let insertions)?: return insertions.first
        case .fitsIfMoved(let insertion, _)?, .partly(_, _, let insertion)?: return insertion
        case .impossible?, .absent?, nil: return nil
        }
    }
}

extension ConsoleState {
    /// The price of a cell for the order in hand; days that are over need no engine.
    func price(of cell: CellKey) -> CellPrice? {
        cell.day < today ? .impossible(.past) : moving?.book[cell]
    }
}
