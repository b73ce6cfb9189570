import DeskModel
import ServiceModel
import TermCanvas

/// Where the panes of the wallboard stand. On smaller screens they leave in this order: promises and quality, clocks, the next
/// two hours, the feed; larger ones give remedies, then more rows.
struct WallLayout {
    enum Pane { case today, regions, ahead, clocks, promises, risk, people, feed, waiting, alerts, strip }

    let panes: [(pane: Pane, rect: Rect)]
    /// Lines that a jeopardy takes in its pane: two with the remedy beneath.
    let linesEach: Int
    /// How many jeopardies show at a time.
    let riskLines: Int
    /// How many people do.
    let peopleLines: Int
    /// How many pages turn by themselves: what is worst comes again within some minutes.
    let pages: Int
    /// How many there are for keys, which go on behind those.
    let reach: Int

    private static let mostTurning = 9

    init(_ state: ConsoleState) {
        let (body, figures) = (state.layout.body, state.wallFigures)
        let count = figures.jeopardies.count
        let (isLarge, isMiddle) = (body.columns >= 180 && body.rows >= 30, body.columns >= 110 && body.rows >= 24)
        let panes = isLarge ? Self.large(body, count) : isMiddle ? Self.middle(body, count) : Self.small(body, count)
        func room(of pane: Pane, besides heads: Int) -> Int {
            let rect = panes.first { $0.pane == pane }?.rect ?? body
            return max(1, rect.rows - 2 - heads)
        }
        let rows = room(of: .risk, besides: body.columns >= 110 ? 2 : 0)
        // The widest has the remedy in the line itself.
        let linesEach = body.columns < 180 && (count * 2 <= rows || body.columns < 110) ? 2 : 1
        let lines = max(1, rows / linesEach)
        func pages(_ count: Int, of fitting: Int) -> Int { (count + fitting - 1) / fitting }
        let hasPeople = panes.contains { $0.pane == .people }
        let people = hasPeople ? figures.present.count : 0
        let peopleLines = room(of: .people, besides: 1)
        let longest = max(pages(count, of: lines), people == 0 ? 1 : pages(people, of: peopleLines))
        (self.panes, self.linesEach, riskLines, self.peopleLines) = (panes, linesEach, lines, peopleLines)
        reach = max(1, state.wall.isBig ? figures.foremost.count : longest)
        self.pages = state.wall.isBig ? reach : min(Self.mostTurning, reach)
    }

    func rect(of pane: Pane) -> Rect? { panes.first { $0.pane == pane }?.rect }

    /// The page that shows a line of the jeopardies.
    func page(ofLine line: Int) -> Int { line / riskLines }

    static func line(_ visit: Visit.ID) -> LineID { LineID("wall", visit.rawValue) }

    /// The jeopardy under a point.
    func line(at point: Point, _ state: ConsoleState) -> LineID? {
        guard !state.wall.isBig, let rect = rect(of: .risk)?.inset(), rect.contains(point) else { return nil }
        let head = state.layout.body.columns >= 110 ? 1 : 0
        let row = (point.row - rect.row - head) / linesEach
        let listed = state.wallFigures.jeopardies
        let index = shown(of: listed.count, fitting: riskLines, state).lowerBound + row
        return point.row - rect.row >= head && row < riskLines && listed.indices.contains(index)
            ? Self.line(listed[index].visit) : nil
    }

    /// The page of now.
    func page(_ state: ConsoleState) -> Int { state.wallPage(of: state.wall.held == nil ? pages : reach) }

    /// Which lines of a list the page of now shows.
    func shown(of count: Int, fitting lines: Int, _ state: ConsoleState) -> Range<Int> {
        let own = max(1, (count + lines - 1) / max(1, lines))
        let first = page(state) % own * lines
        return min(first, count)..<min(count, first + lines)
    }

    private static func large(_ body: Rect, _ count: Int) -> [(pane: Pane, rect: Rect)] {
        let (top, rest) = body.split(rows: 8)
        let middleRows = min(rest.rows - 8, max(8, count + 5))
        let (middle, bottom) = rest.split(rows: middleRows)
        let names: [Pane] = [.today, .regions, .ahead, .clocks, .promises]
        var panes: [(pane: Pane, rect: Rect)] = zip(names, row(top, [1, 1, 1, 1, 1])).map { ($0, $1) }
        panes += zip([.risk, .people], row(middle, [3, 1])).map { ($0, $1) }
        return panes + zip([.feed, .waiting, .alerts], row(bottom, [2, 1, 1])).map { ($0, $1) }
    }

    private static func middle(_ body: Rect, _ count: Int) -> [(pane: Pane, rect: Rect)] {
        let (top, rest) = body.split(rows: 8)
        let middleRows = rest.rows < 16 ? rest.rows : min(rest.rows - 6, max(8, count * 2 + 4))
        let (middle, bottom) = rest.split(rows: middleRows)
        var panes: [(pane: Pane, rect: Rect)] = zip([.today, .regions, .ahead], row(top, [1, 1, 1])).map { ($0, $1) }
        panes += zip([.risk, .people], row(middle, [7, 3])).map { ($0, $1) }
        return bottom.rows >= 4 ? panes + [(.feed, bottom)] : panes
    }

    private static func small(_ body: Rect, _ count: Int) -> [(pane: Pane, rect: Rect)] {
        let (top, rest) = body.split(rows: 4)
        guard rest.rows >= 14 else { return [(.strip, top), (.risk, rest)] }
        let (risk, feed) = rest.split(rows: rest.rows - max(5, min(8, rest.rows - 2 * count - 2)))
        return [(.strip, top), (.risk, risk), (.feed, feed)]
    }

    private static func row(_ rect: Rect, _ shares: [Int]) -> [Rect] {
        let all = shares.reduce(0, +)
        var (left, column) = (0, rect.column)
        return shares.map { share in
            left += share
            let end = rect.column + rect.columns * left / all
            defer { column = end }
            return Rect(column: column, row: rect.row, columns: end - column, rows: rect.rows)
        }
    }
}
