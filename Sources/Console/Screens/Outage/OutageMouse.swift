import DeskModel
import ServiceModel
import TermCanvas

/// The mouse on the outage screen: a press goes to a pane and to its line, a second one ticks it.
extension ConsoleState {
    func outageTarget(at point: Point) -> OutageTarget? {
        let outage = self[OutageState.self]
        let layout = OutageLayout(self.layout.body, outage)
        if layout.happened.contains(point) { return happenedTarget(at: point, layout, outage) }
        if layout.proposals.contains(point) { return proposalTarget(at: point, layout, outage) }
        if let rect = layout.changes, rect.contains(point) {
            let count = outage.chosen?.moves.count ?? 0
            return Self.index(at: point, in: rect, cursor: outage.change, of: count).map { .change($0) }
        }
        if let rect = layout.calls, rect.contains(point) {
            return Self.index(at: point, in: rect, cursor: outage.call, of: outageCallCount).map { .call($0) }
        }
        return nil
    }

    /// Of a list whose cursor stays in its middle.
    private static func index(at point: Point, in rect: Rect, cursor: Int, of count: Int) -> Int? {
        let inner = rect.inset()
        guard inner.contains(point) else { return nil }
        let top = max(0, min(cursor - inner.rows / 2, count - inner.rows))
        let index = top + point.row - inner.row
        return index < count ? index : nil
    }

    private func happenedTarget(at point: Point, _ layout: OutageLayout, _ outage: OutageState) -> OutageTarget? {
        let inner = layout.happened.inset()
        guard let draft = outage.draft, inner.contains(point) else { return nil }
        let row = point.row - inner.row
        if row < draft.events.count { return .line(row) }
        let onCall = outage.answer.flatMap(onCallWords) == nil ? 0 : 1
        switch row - draft.events.count - onCall {
        case 0: return .line(draft.events.count)
        case 1:
            return keepSpots(outage, draft, on: inner.line(row)).first { $0.columns.contains(point.column) }
                .map { .keep($0.index) } ?? .line(outage.lines - 1)
        default: return nil
        }
    }

    private func proposalTarget(at point: Point, _ layout: OutageLayout, _ outage: OutageState) -> OutageTarget? {
        let inner = layout.proposals.inset()
        guard inner.contains(point) else { return nil }
        let index = point.row - inner.row - (layout.isWide ? 0 : 1)
        return outage.answer?.proposals.indices.contains(index) ?? false ? .proposal(index) : nil
    }

    /// Where each of what is kept stands on its line.
    func keepSpots(
        _ outage: OutageState, _ draft: OutageDraft, on line: Rect
    ) -> [(index: Int, columns: Range<Int>, words: String)] {
        let items = outage.keepItems.map { keepWords($0, draft) }
        let room = line.columns - 12
        func fits(_ range: ClosedRange<Int>) -> Bool {
            let marks = (range.lowerBound > 0 ? 2 : 0) + (range.upperBound < items.count - 1 ? 2 : 0)
            return range.reduce(-2) { $0 + SafeText.width(items[$1]) + 2 } + marks <= room
        }
        guard !items.isEmpty else { return [] }
        // The one under the cursor shows; what is left out on either side is said by a mark.
        let chosen = outage.pane == .happened && outage.isOnKeeps ? min(outage.keep, items.count - 1) : 0
        let first = (0...chosen).first { fits($0...chosen) } ?? chosen
        let last = (chosen..<items.count).last { fits(first...$0) } ?? chosen
        var spots: [(index: Int, columns: Range<Int>, words: String)] = []
        var column = line.column + 11
        for index in first...last {
            let words =
                (index == first && first > 0 ? "… " : "") + items[index]
                + (index == last && last < items.count - 1 ? " …" : "")
            spots.append((index, column..<column + SafeText.width(words), words))
            column += SafeText.width(words) + 2
        }
        return spots
    }

    func isAt(_ target: OutageTarget) -> Bool {
        let outage = self[OutageState.self]
        return switch target {
        case .line(let line): outage.pane == .happened && outage.line == line
        case .keep(let index): outage.pane == .happened && outage.isOnKeeps && outage.keep == index
        case .proposal(let index): outage.proposal == index
        case .change(let index): outage.pane == .changes && outage.change == index
        case .call(let index): outage.pane == .calls && outage.call == index
        }
    }

    mutating func go(to target: OutageTarget) {
        var outage = self[OutageState.self]
        switch target {
        case .line(let line): (outage.pane, outage.line) = (.happened, line)
        case .keep(let index): (outage.pane, outage.line, outage.keep) = (.happened, outage.lines - 1, index)
        case .proposal(let index):
            outage.pane = .proposals
            outage.choose(index)
        case .change(let index): (outage.pane, outage.change) = (.changes, index)
        case .call(let index): (outage.pane, outage.call) = (.calls, index)
        }
        self[OutageState.self] = outage
    }

    /// The wheel turns the pane under the pointer.
    mutating func wheelOutage(_ lines: Int, at point: Point) {
        let layout = OutageLayout(self.layout.body, self[OutageState.self])
        let panes: [(OutagePane, Rect?)] = [
            (.happened, layout.happened), (.proposals, layout.proposals), (.changes, layout.changes),
            (.calls, layout.calls),
        ]
        if let pane = panes.first(where: { $0.1?.contains(point) ?? false })?.0 { self[OutageState.self].pane = pane }
        stepOutage(lines, 0)
    }
}
