import DeskModel
import Geography
import ServiceModel
import TermCanvas

/// The mouse on the map: a click points, dragging what is pointed at moves it, the wheel zooms where it is.
extension ConsoleState {
    /// The point of the map under the pointer; `nil` beside it.
    func ground(at point: Point) -> MapPoint? {
        guard let rect = mapGround, rect.contains(point), let viewport = map.viewport else { return nil }
        return viewport.point(Point(column: point.column - rect.column, row: point.row - rect.row), in: rect.size)
    }

    func mapTarget(at point: Point) -> MouseTarget? {
        guard let ground = ground(at: point) else { return nil }
        return .own(near(ground).map(MapTarget.visit) ?? .ground(ground))
    }

    /// The visit whose sign the pointer is on.
    private func near(_ point: MapPoint) -> Visit.ID? {
        guard let viewport = map.viewport else { return nil }
        let reach = viewport.kilometresPerDot * 4
        return mapTargets.map { ($0.visit, $0.point.distance(to: point)) }.filter { $0.1 <= reach }
            .min { $0.1 < $1.1 }?.0
    }

    /// The technician whose home or stop the pointer is on, as a cell of the map's day.
    func mapCell(at point: Point) -> CellKey? {
        guard let ground = ground(at: point), let viewport = map.viewport else { return nil }
        let reach = viewport.kilometresPerDot * 6
        let spots = mapRoutes.flatMap { route in ([route.home] + route.stops.map(\.point)).map { (route.cell, $0) } }
        return spots.map { ($0.0, $0.1.distance(to: ground)) }.filter { $0.1 <= reach }.min { $0.1 < $1.1 }?.0
    }

    /// The order in hand follows the pointer from technician to technician.
    mutating func followOnMap(_ point: Point) {
        guard moving?.writing == nil, let cell = mapCell(at: point) else { return }
        guard board.shown?.contains(cell.technician) ?? true else { return }
        board.go(to: cell, in: view)
    }

    mutating func dragEndedOnMap(at point: Point) -> [Effect] {
        followOnMap(point)
        guard let moving, let target = mapCell(at: point), moving.origins != [target] else { return run("move.cancel") }
        return run("move.drop")
    }

    /// Closer or farther, the ground under the pointer staying where it is.
    mutating func zoomMap(_ lines: Int, at point: Point) {
        guard let ground = ground(at: point) else { return }
        zoomMap(lines < 0 ? MapViewport.step : 1 / MapViewport.step, at: ground)
    }

    /// A press on the map points, unless something is in hand.
    mutating func chooseOnMap(_ target: MouseTarget) {
        guard moving == nil else { return }
        switch target.own(MapTarget.self) {
        case .visit(let visit)?: pointMap(at: visit)
        case .ground(let point)?: snap(to: point)
        case nil: break
        }
    }
}
