/// A step of a given route that breaks a rule where it stands: it is left out of the plan the search begins with.
struct VroomBrokenStep: Sendable {
    /// Indices of the problem.
    let vehicle, task: Int
    /// Its index among the given steps of the vehicle.
    let step: Int
    let violations: [VroomViolation]
}
