/// The box that asks which part of the work is to be planned.
package struct PlanScopeChoice: Hashable, Sendable {
    /// As few changes as possible, whatever part is chosen.
    var keepsPlan = false
}
