package import DeskModel

package struct PlanRun: Sendable {
    package let request: PlanRequest
    package internal(set) var progress: PlanProgress?
    /// The best plan so far was asked for.
    var isStopping = false
}
