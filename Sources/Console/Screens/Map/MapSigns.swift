import DeskModel
import Geography
import ServiceModel
import TermCanvas

/// Signs and names over the lines, in the order in which they take their room: the order in hand, the stops of the route
/// under the cursor, technicians, waiting orders, stops of others, directions, towns, roads.
///
/// No two kinds look alike, also without colour: `3` and `B3` are stops, `B` a technician, `!` and `!×3` what waits, `═A4═`
/// a road; and signs keep a free cell between them wherever there is room for one.
extension MapDrawing {
    mutating func drawSigns(on frame: inout Frame) {
        drawHand(on: &frame)
        for route in routes where route.isOwn { drawStops(of: route, on: &frame) }
        for route in routes where route.isOwn { drawDepot(of: route, on: &frame) }
        for route in routes.reversed() { drawTechnician(of: route, on: &frame) }
        drawWaiting(on: &frame)
        for route in routes.reversed() where !route.isOwn { drawStops(of: route, on: &frame) }
        for route in routes where route.isOwn { drawName(of: route, on: &frame) }
        for route in routes where route.isOwn { drawDirections(of: route, on: &frame) }
        if state.map.layers.contains(.territories) { drawTerritoryNames(on: &frame) }
        if state.map.layers.contains(.towns) { drawTowns(on: &frame) }
        if state.map.layers.contains(.roads) { drawRoadNames(on: &frame) }
        drawCrosshair(on: &frame)
    }

    func put(_ text: String, at point: Point, _ style: Style, on frame: inout Frame) {
        let shown = state.map.isPlain ? plain(text) : text
        frame.paint(
            shown, at: Point(column: rect.column + point.column, row: rect.row + point.row), style: style, in: rect)
    }

    /// Signs in ASCII; letters stay what they are.
    private func plain(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { $0.properties.isAlphabetic ? $0 : GlyphSet.ascii.shown($0) }))
    }

    /// The order in hand, and the rank of each detour at the stop it leaves from.
    private mutating func drawHand(on frame: inout Frame) {
        for point in state.mapHand {
            let place = cell(point)
            if labels.take(place, columns: 1) { put("@", at: place, Style(.inHand), on: &frame) }
        }
        guard let hand = state.mapHand.first else { return }
        for detour in detours {
            let middle = cell(detour.before.towards(hand, 0.5))
            let sign = "\(detour.rank)"
            guard let place = labels.take(firstOf: middle.aside, columns: sign.count) else { continue }
            put(sign, at: place, Style(.rank), on: &frame)
        }
    }

    /// Stops by their number in the day; a late one has `!` behind. On a small map those of others are dots.
    private mutating func drawStops(of route: MapRoute, on frame: inout Frame) {
        for stop in route.stops {
            let place = cell(stop.point)
            guard isShown(place) else { continue }
            let isNamed = route.isOwn || !isSmall
            let sign = isNamed ? route.sign(of: stop) + (stop.isLate ? "!" : "") : "·"
            let free =
                route.isOwn
                ? labels.take(apart: place.aside, columns: sign.count)
                : labels.take(firstOf: [place], columns: sign.count, margin: isNamed ? 1 : 0)
            guard let free else { continue }
            let role = stop.isLate ? Role.late : route.role
            let style = route.isOwn ? Style(role, attributes: [.bold, .underline]) : Style(role, attributes: .dim)
            put(sign, at: free, style, on: &frame)
        }
    }

    /// `⌂M1` where the van is loaded.
    private mutating func drawDepot(of route: MapRoute, on frame: inout Frame) {
        guard let depot = route.depot else { return }
        let place = cell(depot.point)
        let sign = String(DepotSign.stop) + depot.code
        guard isShown(place), let free = labels.take(apart: place.aside, columns: SafeText.width(sign)) else { return }
        put(sign, at: free, Style(route.role, attributes: .bold), on: &frame)
    }

    /// The technician's letter where the technician is at the map's moment, and a roof at home.
    private mutating func drawTechnician(of route: MapRoute, on frame: inout Frame) {
        let sheet = state.mapSheet(route.cell)
        let position = moment.flatMap { moment in sheet.map { MapPosition(route, $0, at: moment) } }
        let here = position?.point ?? route.home
        let letter = String(route.letter)
        let style = Style(route.role, attributes: route.isOwn ? [.bold, .reverse] : [])
        let home = cell(route.home)
        if isShown(cell(here)), let place = labels.take(apart: cell(here).aside, columns: 1) {
            put(letter, at: place, style, on: &frame)
            if route.isOwn { ownLetter = place }
        }
        if position?.phase != .home, position != nil, isShown(home), labels.take(home, columns: 1) {
            put("▴", at: home, Style(route.role, attributes: route.isOwn ? .bold : .dim), on: &frame)
        }
    }

    /// Behind the letter of the technician under the cursor, where nothing else is.
    private mutating func drawName(of route: MapRoute, on frame: inout Frame) {
        guard let place = ownLetter else { return }
        let name = state.shortName(state.technicianName(route.cell.technician), columns: 16)
        let width = SafeText.width(name)
        for (text, beside) in [(" " + name, place.right(1)), (name + " ", place.right(-width - 1))]
        where labels.take(beside, columns: width + 1) {
            put(text, at: beside, Style(route.role, attributes: .bold), on: &frame)
            return
        }
    }

    private mutating func drawWaiting(on frame: inout Frame) {
        for cluster in state.mapClusters(viewport, rect.size).reversed() {
            let sign = cluster.sign
            let middle = cell(cluster.point)
            let choices = cluster.count == 1 ? middle.aside : middle.around
            guard let place = labels.take(apart: choices, columns: sign.count) else { continue }
            put(sign, at: place, Style(cluster.priority.role), on: &frame)
        }
    }

    /// An arrow in the middle of every leg that is long enough for one.
    private mutating func drawDirections(of route: MapRoute, on frame: inout Frame) {
        let path = route.path
        for (from, to) in zip(path, path.dropFirst()) {
            let (start, end) = (cell(from), cell(to))
            let across = abs(end.column - start.column)
            guard across + 2 * abs(end.row - start.row) >= 6 else { continue }
            let middle = cell(from.towards(to, 0.5))
            guard isShown(middle), labels.take(middle, columns: 1) else { continue }
            let isAcross = abs(to.east - from.east) >= abs(to.north - from.north)
            let arrow = isAcross ? (to.east > from.east ? "▸" : "◂") : (to.north > from.north ? "▴" : "▾")
            put(arrow, at: middle, Style(route.role, attributes: .bold), on: &frame)
        }
    }

    /// The crosshair: brackets round what it snapped to, a cross where it is free.
    private func drawCrosshair(on frame: inout Frame) {
        guard state.moving == nil, let point = state.map.crosshair else { return }
        let place = cell(point)
        guard isShown(place) else { return }
        let target = Point(column: rect.column + place.column, row: rect.row + place.row)
        if let visit = state.map.pointed {
            let sign = sign(of: visit)
            put("[" + sign.text + "]", at: place.right(-1), Style(.crosshair), on: &frame)
            put(sign.text, at: place, Style(sign.role, attributes: .bold), on: &frame)
        } else {
            put("┼", at: place, Style(.crosshair), on: &frame)
        }
        frame.overlay(Rect(column: target.column, row: target.row, columns: 1, rows: 1), .cursor)
        if hasCursor { frame.cursor = target }
    }

    /// What stands for a visit, also where a cluster hides it: its number in the day, or its priority.
    private func sign(of visit: Visit.ID) -> (text: String, role: Role) {
        for route in routes {
            if let stop = route.stops.first(where: { $0.visit == visit }) { return (route.sign(of: stop), route.role) }
        }
        let priority = state.view.visits[visit]?.priority ?? .normal
        return (priority.mapGlyph, priority.role)
    }
}

extension Point {
    /// The cell itself, then the ones beside it.
    fileprivate var aside: [Point] { [self, right(1), right(-1)] }

    /// The cell itself and its neighbours, nearest first.
    fileprivate var around: [Point] {
        aside + [Point(column: column, row: row + 1), Point(column: column, row: row - 1), right(2), right(-2)]
    }
}
