import DeskModel
import Geography
import ServiceModel
import TermCanvas

/// Draws one map into a rectangle: lines as dots first, then signs and names by what matters most.
struct MapDrawing {
    let state: ConsoleState
    let viewport: MapViewport
    /// The cells that show ground.
    let rect: Rect
    /// The terminal's own mark goes where the crosshair is.
    let hasCursor: Bool
    let routes: [MapRoute]
    let detours: [MapDetour]
    /// The moment that is shown; to find it every technician's day is looked at.
    let moment: Timestamp?
    private(set) var canvas: BrailleCanvas
    var labels: MapLabels
    /// Where the letter of the technician under the cursor stands.
    var ownLetter: Point?

    /// The inks of lines, the ones that cover others last; behind them the route's colours, dim, then bold.
    static let groundStyles: [Style] = [
        Style(.mapRiver), Style(.mapRoad), Style(.mapBorder), Style(.mapTerritory), Style(.mapOutline),
    ]
    static let firstRoute = UInt8(groundStyles.count)
    static let firstOwn = firstRoute + UInt8(MapRoute.roles.count)
    static let detourInk = firstOwn + UInt8(MapRoute.roles.count)

    static let styles =
        groundStyles + MapRoute.roles.map { Style($0, attributes: .dim) }
        + MapRoute.roles.map { Style($0, attributes: .bold) } + [Style(.inHand)]

    init(_ state: ConsoleState, _ viewport: MapViewport, in rect: Rect, hasCursor: Bool) {
        self.state = state
        self.viewport = viewport
        self.rect = rect
        self.hasCursor = hasCursor
        routes = state.mapRoutes
        detours = state.mapDetours
        moment = state.mapMoment
        canvas = BrailleCanvas(size: rect.size)
        labels = MapLabels(rect.size)
    }

    mutating func draw(on frame: inout Frame) {
        drawGround()
        for route in routes { trace(route.path, ink: ink(of: route), .solid) }
        if let hand = state.mapHand.first {
            for detour in detours { trace([detour.before, hand, detour.after], ink: Self.detourInk, .dashed) }
        }
        canvas.draw(on: &frame, at: rect.origin, styles: Self.styles, isASCII: state.map.isPlain, in: rect)
        drawSigns(on: &frame)
    }

    /// There is room for what matters most alone.
    var isSmall: Bool { rect.columns < 80 || rect.rows < 16 }

    /// The cell of a point, from the map's left upper corner.
    func cell(_ point: MapPoint) -> Point { viewport.cell(point, in: rect.size) }

    func isShown(_ point: Point) -> Bool {
        point.column >= 0 && point.row >= 0 && point.column < rect.columns && point.row < rect.rows
    }

    /// Whether a route goes through a cell: names of towns keep off it.
    func hasRoute(_ column: Int, _ row: Int) -> Bool { (canvas.ink(column: column, row: row) ?? 0) >= Self.firstRoute }

    private func ink(of route: MapRoute) -> UInt8 {
        let colour = UInt8(MapRoute.roles.firstIndex(of: route.role) ?? 0)
        return (route.isOwn ? Self.firstOwn : Self.firstRoute) + colour
    }

    private mutating func drawGround() {
        guard let ground = state.map.ground else { return }
        let box = viewport.box(rect.size)
        for line in ground.lines where line.box.meets(box) && state.map.layers.shows(line.kind) {
            trace(line.points, ink: line.kind.rawValue, line.kind.pattern)
        }
        guard state.map.layers.contains(.territories) else { return }
        for line in state.map.places?.territories ?? [] where line.box.meets(box) {
            trace(line.points, ink: line.kind.rawValue, line.kind.pattern)
        }
    }

    /// A path of dots; points that fall on the dot of the one before cost nothing.
    private mutating func trace(_ path: [MapPoint], ink: UInt8, _ pattern: LinePen.Pattern) {
        var pen = LinePen(pattern)
        guard var last = path.first.map({ viewport.dot($0, in: rect.size) }) else { return }
        for point in path.dropFirst() {
            let dot = viewport.dot(point, in: rect.size)
            if dot == last { continue }
            canvas.line(fromX: last.x, y: last.y, toX: dot.x, y: dot.y, ink: ink, with: &pen)
            last = dot
        }
    }
}

extension MapGround.Kind {
    /// Told apart without colour: the country solid, voivodeships dashed, rivers dotted.
    fileprivate var pattern: LinePen.Pattern {
        switch self {
        case .outline: .solid
        case .border: .dashed
        case .river: .dotted
        case .road: .sparse
        case .territory: .dashDotted
        }
    }
}

extension MapLayers {
    fileprivate func shows(_ kind: MapGround.Kind) -> Bool {
        switch kind {
        case .outline: true
        case .border: contains(.voivodeships)
        case .river: contains(.rivers)
        case .road: contains(.roads)
        case .territory: contains(.territories)
        }
    }
}
