import DeskModel
import ServiceModel
import TermCanvas

/// How the panes of the stock screen share it: the places and what is at one of them above what is short; on a narrow
/// screen the pane with the cursor and the one that belongs to it; on a low one the pane with the cursor alone.
struct StockArrangement {
    private let state: ConsoleState
    private let body: Rect

    init(_ body: Rect, _ state: ConsoleState) {
        self.body = body
        self.state = state
    }

    private var focus: StockMemory.Pane { state.stockPane }
    private var isInHand: Bool { state.stock.memory.hand != nil }

    var arrangement: ListArrangement {
        let rects = rects
        return ListArrangement(
            list: rects[focus] ?? body,
            neighbours: StockMemory.Pane.allCases.compactMap { pane in
                pane == focus ? nil : rects[pane].map { neighbour(pane, in: $0) }
            })
    }

    private var rects: [StockMemory.Pane: Rect] {
        if body.columns >= 110, body.rows >= 20 {
            let (above, short) = body.split(rows: -shortRows(atMost: body.rows * 2 / 5))
            if isInHand { return [.places: above, .short: short] }
            let (places, beside) = above.split(columns: 46)
            return [.places: places, .beside: beside, .short: short]
        }
        guard body.rows >= 18, !isInHand else { return [focus: body] }
        switch focus {
        case .places:
            let (places, beside) = body.split(rows: body.rows / 2)
            return [.places: places, .beside: beside]
        case .short, .beside:
            let (short, beside) = body.split(rows: shortRows(atMost: body.rows / 2))
            return [.short: short, .beside: beside]
        }
    }

    /// With borders, the names of the columns and the foot.
    private func shortRows(atMost most: Int) -> Int {
        max(7, min(most, (state.stock.memory.overview?.short.count ?? 0) + 4))
    }

    private func neighbour(_ pane: StockMemory.Pane, in rect: Rect) -> ListNeighbour {
        let content = StockList()
        let rows = state.stockRows(of: pane)
        let ids = rows.map(content.identity)
        let columns = StockColumns(rect.columns - 3, pane, state)
        let belonging = pane == .places ? state.stock.memory.place.map { LineID("stock-place", $0.rawValue) } : nil
        return ListNeighbour(
            rect: rect, title: StockTitles(pane, state).title, trailing: StockTitles(pane, state).trailing,
            caption: rows.isEmpty ? nil : columns.caption,
            lines: rows.isEmpty
                ? empty(pane, columns: rect.columns - 4) : zip(ids, rows).map { ($0, columns.line($1)) },
            pointed: (belonging ?? state.stock.memory.lines[pane]).flatMap(ids.firstIndex),
            foot: StockTitles(pane, state).foot)
    }

    private func empty(_ pane: StockMemory.Pane, columns: Int) -> [(id: LineID, look: ListLine)] {
        SafeText.wrapped(StockTitles(pane, state).emptiness, to: columns).enumerated().map { index, text in
            (LineID("stock-empty", Int64(index)), .cells([ListCell(text, columns + 1, .dim)]))
        }
    }
}
