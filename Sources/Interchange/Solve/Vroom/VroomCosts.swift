/// What a vehicle costs, in the file's own unit.
struct VroomCosts: Sendable {
    let fixed, perHour, perKilometre, perTaskHour: Double
    /// The keys of time and way that the file gives, which a matrix of costs leaves no room for.
    let given: [String]

    private static let most = 4_294_967_295.0

    init(_ vehicle: JSONNode) throws(ProblemFileFault) {
        let node = try vehicle.member("costs")
        fixed = try node?.member("fixed")?.cost(atMost: Self.most) ?? 0
        perHour = try node?.member("per_hour")?.cost(atMost: Self.most) ?? 3600
        perKilometre = try node?.member("per_km")?.cost(atMost: Self.most) ?? 0
        perTaskHour = try node?.member("per_task_hour")?.cost(atMost: Self.most) ?? 0
        var given: [String] = []
        for key in ["per_hour", "per_km"] where try node?.member(key) != nil {
            given.append("\(vehicle.path).costs.\(key)")
        }
        self.given = given
    }
}
