import Geography
import TermCanvas

/// Which part of the map is on the screen: a point in the middle and how much ground a dot of Braille covers. A cell is
/// two dots wide and four high, so that a dot is about as wide as it is high.
struct MapViewport: Hashable, Sendable {
    var centre: MapPoint
    var kilometresPerDot: Double

    /// From a street of a town to a country.
    static let range = 0.01...6.0
    /// How much closer one key goes.
    static let step = 1.5

    init(centre: MapPoint, kilometresPerDot: Double) {
        self.centre = centre
        self.kilometresPerDot = min(max(kilometresPerDot, Self.range.lowerBound), Self.range.upperBound)
    }

    /// All of a box in so many cells, with a margin. A box without width shows its neighbourhood.
    init(fitting box: MapBox, in size: Size) {
        let across = box.width / Double(max(8, size.columns * 2 - 16))
        let down = box.height / Double(max(8, size.rows * 4 - 12))
        self.init(centre: box.centre, kilometresPerDot: max(across, down, 0.05))
    }

    /// The dot of a point, counted from the left upper corner.
    func dot(_ point: MapPoint, in size: Size) -> (x: Int, y: Int) {
        let x = (point.east - centre.east) / kilometresPerDot + Double(size.columns)
        let y = (centre.north - point.north) / kilometresPerDot + Double(size.rows * 2)
        return (Int(x.rounded(.down)), Int(y.rounded(.down)))
    }

    /// The cell of a point, which may lie outside.
    func cell(_ point: MapPoint, in size: Size) -> Point {
        let dot = dot(point, in: size)
        return Point(column: dot.x >> 1, row: dot.y >> 2)
    }

    /// The point in the middle of a cell.
    func point(_ cell: Point, in size: Size) -> MapPoint {
        MapPoint(
            east: centre.east + Double(cell.column * 2 + 1 - size.columns) * kilometresPerDot,
            north: centre.north - Double(cell.row * 4 + 2 - size.rows * 2) * kilometresPerDot)
    }

    /// What so many cells show.
    func box(_ size: Size) -> MapBox {
        var box = MapBox(point(Point(column: 0, row: 0), in: size))
        box.include(point(Point(column: size.columns - 1, row: size.rows - 1), in: size))
        return box
    }

    /// Moves what is shown by so many cells.
    mutating func pan(columns: Int, rows: Int) {
        centre.east += Double(columns * 2) * kilometresPerDot
        centre.north -= Double(rows * 4) * kilometresPerDot
    }

    /// Closer (above 1) or farther, while `anchor` stays where it is on the screen.
    mutating func zoom(_ factor: Double, at anchor: MapPoint) {
        let before = kilometresPerDot
        self = MapViewport(centre: centre, kilometresPerDot: before / factor)
        centre = anchor.towards(centre, kilometresPerDot / before)
    }
}
