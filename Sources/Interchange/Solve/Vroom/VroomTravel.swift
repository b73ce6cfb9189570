import Scheduling

/// Times, lengths and costs of the ways of a file, by profile.
struct VroomTravel {
    let times: [TravelTimes]
    let lengths, legCosts: [TravelTimes?]
    private let matrices: VroomMatrices?
    private let profiles: [String]

    init(
        _ matrices: VroomMatrices?, _ places: VroomPlaces, _ road: RoadTravel, _ profiles: [String]
    ) throws(ProblemFileFault) {
        self.matrices = matrices
        self.profiles = profiles
        if let matrices {
            times = try matrices.times(needs: places.largest + 1)
            lengths = try matrices.lengths()
            legCosts = try matrices.legCosts()
        } else {
            let (time, length) = (road.times(places.coordinates), road.lengths(places.coordinates))
            times = profiles.map { _ in time }
            lengths = profiles.map { _ in length }
            legCosts = profiles.map { _ in nil }
        }
    }

    /// Throws where a vehicle needs what the file does not give, or a way is longer than the engine's time.
    func check(_ vehicles: [VroomVehicle]) throws(ProblemFileFault) {
        guard let matrices else { return }
        for vehicle in vehicles {
            let profile = profiles.firstIndex(of: vehicle.profile) ?? 0
            if legCosts[profile] != nil, let key = vehicle.costs.given.first {
                throw .value(path: key, .excludedBy(matrices.path(ofCosts: profile)))
            }
            if vehicle.needsLengths, lengths[profile] == nil {
                throw .value(path: matrices.path(ofDistances: profile), .missing)
            }
        }
        try matrices.checkDurations(
            profiles.map { profile in
                let windows = vehicles.filter { $0.profile == profile }.map(\.window)
                guard windows.allSatisfy({ $0 != nil }) else { return nil }
                return windows.compactMap { $0.map { $0.closes - $0.opens } }.max() ?? 0
            })
    }

    /// The lengths as the engine takes them, none where no vehicle needs any.
    func engineLengths(_ vehicles: [VroomVehicle]) -> (usual: TravelTimes?, others: [TravelTimes]) {
        guard vehicles.contains(where: \.needsLengths) else { return (nil, []) }
        let whole = lengths.map { $0 ?? nothing }
        return (whole[0], Array(whole.dropFirst()))
    }

    /// The costs of legs as the engine takes them, none where the file gives none.
    var engineLegCosts: [TravelTimes] {
        legCosts.contains { $0 != nil } ? legCosts.map { $0 ?? nothing } : []
    }

    private var nothing: TravelTimes { TravelTimes(places: times[0].places, isSymmetric: true) { _, _ in 0 } }
}

extension VroomVehicle {
    var needsLengths: Bool { maxDistance != nil || costs.perKilometre > 0 }
}
