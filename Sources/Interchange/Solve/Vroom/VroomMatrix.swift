import Scheduling

/// One square matrix of a file.
struct VroomMatrix {
    let path: String
    let size: Int
    private let cells: [Tick]
    /// The first place of each value beyond the engine's numbers, smallest value first.
    private let excessive: [(value: Int, path: String)]
    private static let limit = Int(TravelTimes.unreachable) - 1

    init(_ node: JSONNode) throws(ProblemFileFault) {
        let rows = try node.elements()
        var cells: [Tick] = []
        var excessive: [Int: String] = [:]
        cells.reserveCapacity((rows.count + 1) * (rows.count + 1))
        for row in rows {
            let values = try row.naturals(atMost: JSONNode.latest)
            guard values.count == rows.count else { throw .value(path: row.path, .notSquare) }
            for (column, value) in values.enumerated() {
                cells.append(Tick(min(value, Int(TravelTimes.unreachable))))
                if value > Self.limit, excessive[value] == nil { excessive[value] = "\(row.path)[\(column)]" }
            }
            cells.append(0)
        }
        cells += [Tick](repeating: 0, count: rows.count + 1)
        self.cells = cells
        self.excessive = excessive.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        size = rows.count
        path = node.path
    }

    /// Throws when a value that matters, one up to `most`, is too large for the engine.
    func check(upTo most: Int) throws(ProblemFileFault) {
        guard let first = excessive.first, first.value <= most else { return }
        throw .value(path: first.path, .tooLarge(limit: Self.limit))
    }

    var table: TravelTimes { TravelTimes(matrix: cells, places: size + 1) }
}
