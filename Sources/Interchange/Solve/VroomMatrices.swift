import Scheduling

/// The matrices of the profiles in use: durations in seconds, and distances in metres where the file gives them.
struct VroomMatrices {
    let size: Int
    private let durations: [VroomMatrix]
    private let distances: VroomMatrix?
    private let profile: String

    /// Nil when the file has none.
    init?(_ root: JSONNode, _ profiles: [String]) throws(ProblemFileFault) {
        profile = profiles[0]
        guard let matrices = try root.member("matrices") else {
            guard let old = try root.member("matrix") else { return nil }
            durations = [try VroomMatrix(old)]
            distances = nil
            size = durations[0].size
            return
        }
        var durations: [VroomMatrix] = []
        for profile in profiles { durations.append(try VroomMatrix(matrices.required(profile).required("durations"))) }
        for matrix in durations where matrix.size != durations[0].size {
            throw .value(path: matrix.path, .tooSmall(needs: durations[0].size))
        }
        if let node = try matrices.required(profile).member("distances") {
            let matrix = try VroomMatrix(node)
            guard matrix.size == durations[0].size else {
                throw .value(path: matrix.path, .tooSmall(needs: durations[0].size))
            }
            distances = matrix
        } else {
            distances = nil
        }
        self.durations = durations
        size = durations[0].size
    }

    /// By profile, each with one more place that is nowhere.
    func times(needs: Int) throws(ProblemFileFault) -> [TravelTimes] {
        guard needs <= size else { throw .value(path: durations[0].path, .tooSmall(needs: needs)) }
        return durations.map(\.times)
    }

    /// Those of the first profile; all vehicles share them.
    func lengths(isNeeded: Bool) throws(ProblemFileFault) -> TravelTimes? {
        if isNeeded && distances == nil { throw .value(path: "matrices.\(profile).distances", .missing) }
        return distances?.times
    }
}

/// One square matrix of a file.
struct VroomMatrix {
    let path: String
    let size: Int
    private let cells: [Tick]

    init(_ node: JSONNode) throws(ProblemFileFault) {
        let rows = try node.elements()
        var cells: [Tick] = []
        cells.reserveCapacity((rows.count + 1) * (rows.count + 1))
        for row in rows {
            let values = try row.naturals()
            guard values.count == rows.count else { throw .value(path: row.path, .notSquare) }
            for value in values { cells.append(Tick(min(value, Int(TravelTimes.unreachable)))) }
            cells.append(0)
        }
        cells += [Tick](repeating: 0, count: rows.count + 1)
        self.cells = cells
        size = rows.count
        path = node.path
    }

    var times: TravelTimes { TravelTimes(matrix: cells, places: size + 1) }
}
