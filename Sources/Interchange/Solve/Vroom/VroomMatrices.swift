import Scheduling

/// The matrices of the profiles in use: durations in seconds, distances in metres and costs where the file gives them.
struct VroomMatrices {
    let size: Int
    private let durations: [VroomMatrix]
    /// By profile.
    private let distances, costs: [VroomMatrix?]
    private let profiles: [String]

    /// Nil when the file has none.
    init?(_ root: JSONNode, _ profiles: [String]) throws(ProblemFileFault) {
        self.profiles = profiles
        guard let matrices = try root.member("matrices") else {
            guard let old = try root.member("matrix") else { return nil }
            durations = [try VroomMatrix(old)]
            distances = [nil]
            costs = [nil]
            size = durations[0].size
            return
        }
        var durations: [VroomMatrix] = []
        var distances: [VroomMatrix?] = []
        var costs: [VroomMatrix?] = []
        for profile in profiles {
            let node = try matrices.required(profile)
            durations.append(try VroomMatrix(node.required("durations")))
            distances.append(
                try node.member("distances").map { node throws(ProblemFileFault) in try VroomMatrix(node) })
            costs.append(try node.member("costs").map { node throws(ProblemFileFault) in try VroomMatrix(node) })
        }
        size = durations[0].size
        for matrix in durations + (distances + costs).compactMap(\.self) where matrix.size != size {
            throw .value(path: matrix.path, .tooSmall(needs: size))
        }
        (self.durations, self.distances, self.costs) = (durations, distances, costs)
    }

    /// By profile, each with one more place that is nowhere.
    func times(needs: Int) throws(ProblemFileFault) -> [TravelTimes] {
        guard needs <= size else { throw .value(path: durations[0].path, .tooSmall(needs: needs)) }
        return profiles.indices.map { durations[min($0, durations.count - 1)].table }
    }

    /// By profile, nil where the file gives none. Distances beyond the engine's numbers are a fault.
    func lengths() throws(ProblemFileFault) -> [TravelTimes?] {
        for matrix in distances.compactMap(\.self) { try matrix.check(upTo: .max) }
        return profiles.indices.map { distances[min($0, distances.count - 1)]?.table }
    }

    /// The same of costs.
    func legCosts() throws(ProblemFileFault) -> [TravelTimes?] {
        for matrix in costs.compactMap(\.self) { try matrix.check(upTo: .max) }
        return profiles.indices.map { costs[min($0, costs.count - 1)]?.table }
    }

    func path(ofDistances profile: Int) -> String { "matrices.\(profiles[profile]).distances" }
    func path(ofCosts profile: Int) -> String { "matrices.\(profiles[profile]).costs" }

    /// A duration beyond the engine's time stands for no way, if no vehicle has the time to drive it anyway. `spans` are
    /// the lengths of the vehicles' time by profile, nil for one without end.
    func checkDurations(_ spans: [Int?]) throws(ProblemFileFault) {
        for (profile, span) in spans.enumerated() {
            try durations[min(profile, durations.count - 1)].check(upTo: span ?? .max)
        }
    }
}
