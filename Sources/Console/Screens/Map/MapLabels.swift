import TermCanvas

/// Which cells of the map are taken by signs and names: what comes first is placed first.
struct MapLabels {
    private let size: Size
    private var taken: [Bool]

    init(_ size: Size) {
        self.size = size
        taken = Array(repeating: false, count: max(0, size.columns * size.rows))
    }

    /// Takes cells for a text, or says that some are taken or outside. `margin` cells beside it have to be free too.
    mutating func take(_ point: Point, columns: Int, margin: Int = 0) -> Bool {
        guard point.row >= 0, point.row < size.rows, point.column >= 0, point.column + columns <= size.columns else {
            return false
        }
        let start = point.row * size.columns
        let from = start + max(0, point.column - margin)
        let to = start + min(size.columns, point.column + columns + margin)
        if taken[from..<to].contains(true) { return false }
        for index in (start + point.column)..<(start + point.column + columns) { taken[index] = true }
        return true
    }

    /// The first of some places with a free cell on either side; else the first that is free at all.
    mutating func take(apart points: [Point], columns: Int) -> Point? {
        take(firstOf: points, columns: columns, margin: 1) ?? take(firstOf: points, columns: columns)
    }

    /// The first of some places that is free, taken; `nil` when none is.
    mutating func take(firstOf points: [Point], columns: Int, margin: Int = 0) -> Point? {
        points.first { take($0, columns: columns, margin: margin) }
    }
}
