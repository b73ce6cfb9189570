import DeskModel
import ServiceModel
import TermCanvas

/// A place of stock that is being counted: what is expected there, what was counted, and why.
package struct StockCount: Sendable {
    /// A line with something to type.
    enum Row: Hashable, Sendable {
        case part(Part.ID)
        case reason
    }

    let place: StockPlace
    private(set) var lines: [StockPartLine]
    /// The newest move when it began: whoever moves a counted part after it makes the count void.
    private(set) var after: StockMove.ID
    var typed: [Part.ID: TextLine] = [:]
    var reason: TextLine
    var cursor: Row
    var complaints: [Row: String] = [:]
    var isWriting = false
    /// Esc was pressed once, and something would be lost.
    var isClosing = false
    /// What is expected is read anew.
    var isStale = true

    init(_ place: StockPlace, _ lines: [StockPartLine], after: StockMove.ID, reason: String) {
        self.place = place
        self.lines = lines
        self.after = after
        self.reason = TextLine(reason)
        cursor = lines.first.map { .part($0.part.id) } ?? .reason
    }

    var rows: [Row] { lines.map { .part($0.part.id) } + [.reason] }
    var isTouched: Bool { typed.values.contains { !$0.text.trimmingBlanks.isEmpty } }

    func text(_ part: Part.ID) -> String { typed[part]?.text.trimmingBlanks ?? "" }

    /// What was counted of a part; `nil` for nothing, or for what is no quantity of it.
    func counted(_ line: StockPartLine) -> Quantity? {
        guard let quantity = Quantity(text(line.part.id)), quantity >= .zero, quantity <= .most,
            !line.part.unit.isWhole || quantity.isWhole
        else { return nil }
        return quantity
    }

    func difference(_ line: StockPartLine) -> Quantity? { counted(line).map { $0 - line.balance.quantity } }

    /// Lines where something stands that is no quantity.
    var faults: [StockPartLine] { lines.filter { !text($0.part.id).isEmpty && counted($0) == nil } }
    var countedLines: [StockPartLine] { lines.filter { counted($0) != nil } }

    /// A part that was found there and that nobody expected.
    mutating func add(_ part: Part) {
        if !lines.contains(where: { $0.part.id == part.id }) {
            lines.append(StockPartLine(part: part, place: place.id, balance: StockBalance()))
        }
        cursor = .part(part.id)
    }

    /// The newest move as it was before what is expected is read.
    mutating func take(_ overview: StockOverview) {
        guard isStale, !isWriting else { return }
        after = overview.moves.first?.id ?? after
    }

    /// What is expected now. What was counted of a part that has moved meanwhile is to be counted again.
    mutating func take(_ fresh: [StockPartLine]) {
        guard isStale, !isWriting else { return }
        isStale = false
        let known = Dictionary(lines.map { ($0.part.id, $0.balance.quantity) }) { $1 }
        for line in fresh {
            if let before = known[line.part.id], before != line.balance.quantity { typed[line.part.id] = nil }
        }
        let added = lines.filter { line in !fresh.contains { $0.part.id == line.part.id } }
        lines = fresh + added.filter { !text($0.part.id).isEmpty || cursor == .part($0.part.id) }
        if !rows.contains(cursor) { cursor = rows[0] }
    }

    func row(after row: Row, _ step: Int) -> Row {
        let here = rows.firstIndex(of: row) ?? 0
        return rows[max(0, min(rows.count - 1, here + step))]
    }
}
