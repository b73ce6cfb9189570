import DeskModel
import Geography
import ServiceModel
import TermCanvas

extension Frame {
    /// The map with its list of stops.
    mutating func drawMapScreen(_ state: ConsoleState, in rect: Rect) {
        let layout = state.mapLayout
        if let map = layout.map { drawMap(state, in: map, isFocused: true) }
        if let words = layout.words { drawMapList(state, in: words) }
    }

    /// The map as a pane of any screen.
    mutating func drawMap(_ state: ConsoleState, in rect: Rect, isFocused: Bool) {
        let inner = pane(rect, title: state.mapTitle, trailing: state.mapTrailing, isFocused: isFocused)
        let (ground, foot) = inner.split(rows: -state.mapFootRows(inner))
        guard !ground.isEmpty, let viewport = state.map.viewport else { return }
        var drawing = MapDrawing(state, viewport, in: ground, hasCursor: isFocused)
        drawing.draw(on: &self)
        drawFoot(state, viewport, drawing.routes, in: foot)
        if isFocused, state.moving != nil, let hand = state.mapHand.first {
            let place = drawing.cell(hand)
            if drawing.isShown(place) {
                cursor = Point(column: ground.column + place.column, row: ground.row + place.row)
            }
        }
    }

    /// North, the scale in kilometres and minutes, and whose letter is whose; how many there is no room for, and the key
    /// that lists all.
    private mutating func drawFoot(
        _ state: ConsoleState, _ viewport: MapViewport, _ routes: [MapRoute], in foot: Rect
    ) {
        let scale = MapScale(viewport, columns: max(6, min(24, foot.columns / 4)))
        var place = put("N^ ", at: foot.origin.right(1), .dim, in: foot)
        let bar = state.map.isPlain ? scale.plainBar : scale.bar
        place = put(bar, at: Point(column: place, row: foot.row), .text, in: foot)
        place = put(" \(scale.text)  ", at: Point(column: place, row: foot.row), .text, in: foot)
        var legend = MapLegend(foot, from: Point(column: place, row: foot.row))
        let names = (routes.filter(\.isOwn) + routes.filter { !$0.isOwn }).map { route in
            let name = state.shortName(state.technicianName(route.cell.technician), columns: 14)
            return Span("\(route.letter) \(name)", Style(route.role, attributes: route.isOwn ? .bold : []))
        }
        for (index, name) in names.enumerated() {
            let rest = names.count - index
            let more = state.language("+\(rest), v lists all", "+\(rest), v: wszyscy")
            let reserve = rest > 1 ? SafeText.width(more) + 2 : 0
            guard let point = legend.place(SafeText.width(name.text), reserve: reserve) else {
                if let last = legend.place(SafeText.width(more)) { put(more, at: last, .dim, in: foot) }
                return
            }
            put(name.text, at: point, style: name.style, in: foot)
        }
    }
}

/// Where the names of a legend stand, line after line.
private struct MapLegend {
    private let rect: Rect
    private var next: Point

    init(_ rect: Rect, from start: Point) {
        (self.rect, next) = (rect, start)
    }

    /// The place of a text of so many columns; `nil` when there is no room for it, and on the last line for `reserve` columns
    /// behind it.
    mutating func place(_ columns: Int, reserve: Int = 0) -> Point? {
        if next.column + columns > rect.endColumn, next.row + 1 < rect.endRow {
            next = Point(column: rect.column + 1, row: next.row + 1)
        }
        let isLast = next.row + 1 == rect.endRow
        guard next.column + columns + (isLast ? reserve : 0) <= rect.endColumn else { return nil }
        defer { next.column += columns + 2 }
        return next
    }
}

extension ConsoleState {
    fileprivate var mapTitle: String {
        let region = board.region(in: view).flatMap { id in view.regions.first { $0.id == id }?.name }
        let whose =
            switch map.routes {
            case .all: language("all routes", "wszystkie trasy")
            case .region: region ?? language("all routes", "wszystkie trasy")
            case .own: mapTechnician.map { technicianName($0) } ?? language("no route", "bez tras")
            }
        return language("Map  ", "Mapa  ") + whose + "  " + wording.day(mapDay)
    }

    fileprivate var mapTrailing: String {
        var parts: [String] = []
        if let moment = mapMoment { parts.append(wording.time(moment)) }
        if let proposal = mapProposalWords { parts.append(proposal) }
        if let filter = filtering.desk {
            parts.append(language("filter: ", "filtr: ") + SafeText.truncated(filter.text, to: 20))
        }
        if !map.follows { parts.append(language("stays", "stoi")) }
        // What there is no room for goes first: that roads are a scheme their dotted line says as well.
        if map.layers.contains(.roads), size.columns >= 80 {
            parts.append(language("roads schematic", "drogi schematyczne"))
        }
        return parts.joined(separator: "  ")
    }
}
