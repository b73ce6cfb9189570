import ServiceModel
import TermCanvas

/// A total of a plan, before and after.
struct PlanFigure {
    var label: String
    var before: String
    var after: String
    var role: Role
}
