import DeskModel
import ServiceModel
import TermCanvas

/// What lies under the pointer, by what it is: a refresh between press and release changes nothing.
enum MouseTarget: Hashable, Sendable {
    /// Something of the screen that fills the console, which alone knows what it is.
    case onScreen(ScreenTarget)
    /// A line of a list or a page.
    case line(LineID)
    /// A line of the plan that waits to be accepted.
    case planMove(Int)
    /// A pane where it shows nothing to choose.
    case pane(Pane)
    /// A hint or a screen's name.
    case command(String)
    /// What `g` leads to.
    case afterG(Key)
    /// A line of the palette or of the log, an answer to a doubt.
    case entry(Int)
    /// A field of the form, and a line of its list.
    case formField(Int)
    case formChoice(Int)
    case overlay, outsideOfOverlay
}

/// Hit testing: the same rectangles that the views draw into.
extension ConsoleState {
    func target(at point: Point) -> MouseTarget? {
        let layout = layout
        if layout.isTooSmall { return nil }
        if overlay != nil { return overlayTarget(at: point) }
        if let hint = hintSpots(on: layout.hints).first(where: { $0.rect.contains(point) }) {
            return .command(hint.command.id)
        }
        if let spot = headerSpots.first(where: { $0.rect.contains(point) }) {
            return spot.part.command.map(MouseTarget.command)
        }
        if let tab = headerTabs.first(where: { $0.rect.contains(point) }) { return tab.target }
        if let review = planReview { return planTarget(at: point, review) }
        return shown.target(at: point, self)
    }

    /// The board's cell at a point; on a name, the cell of the cursor's day. `nil` on the frame, the days' line and the
    /// legend.
    func boardCursor(at point: Point) -> BoardCursor? {
        let grid = grid
        let index = point.row - grid.line(0).row
        guard grid.inner.contains(point), (0..<grid.rowCount).contains(index) else { return nil }
        let rows = board.rows.dropFirst(board.top)
        guard let row = rows.dropFirst(index).first else { return nil }
        let line = grid.line(index)
        let offset = (0..<grid.dayCount).first { grid.cell($0, on: line).contains(point) }
        return BoardCursor(row: row.identity, day: offset.map { board.firstDay + $0 } ?? board.cursor.day)
    }

    private func planTarget(at point: Point, _ review: PlanReview) -> MouseTarget? {
        let moves = PlanReviewLayout(layout.body, review).moves
        guard moves.contains(point) else { return nil }
        let index = review.scrolled(rows: moves.rows).top + point.row - moves.row
        return review.moves.indices.contains(index) ? .planMove(index) : nil
    }

    private func overlayTarget(at point: Point) -> MouseTarget? {
        switch overlay {
        case .input?: return nil
        case .whichKey?:
            let box = whichKeyBox
            guard box.rect.contains(point) else { return .outsideOfOverlay }
            let command = box.commands.dropFirst(max(0, point.row - box.rect.row - 1)).first
            let key = command?.keys.first { $0.isAfterG }?.key
            guard box.rect.inset().contains(point), let key else { return .overlay }
            return .afterG(key)
        case .palette(let palette)?:
            let count = palette.entries.count
            let box = PaletteBox(layout.body, entries: count, cursor: palette.cursor)
            guard box.rect.contains(point) else { return .outsideOfOverlay }
            let index = box.top + point.row - box.list.row
            return box.list.contains(point) && index < count ? .entry(index) : .overlay
        case .form(let form)?:
            // What is typed is not lost by a click beside the box.
            let layout = FormLayout(form, self, in: layout.body)
            if let index = layout.list?.entry(at: point) { return .formChoice(index) }
            if layout.list?.rect.contains(point) == true { return .overlay }
            return layout.field(at: point).map { .formField($0) } ?? .overlay
        case .entry(let entry)?:
            let layout = EntryLayout(entry, self, in: layout.body)
            return layout.option(at: point).map { .entry($0) } ?? .overlay
        // What is typed is not lost by a click beside a line.
        case .completion?, .count?: return .overlay
        case .news(let log)?:
            let box = newsBox
            let index = newsTop(log) + point.row - box.list.row
            guard box.list.contains(point), news.items.indices.contains(index) else {
                return box.rect.contains(point) ? .overlay : .outsideOfOverlay
            }
            return .entry(index)
        default:
            guard let popup, popup.rect(in: layout.body).contains(point) else { return .outsideOfOverlay }
            return .overlay
        }
    }
}
