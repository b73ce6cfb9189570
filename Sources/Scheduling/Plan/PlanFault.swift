/// Why routes do not make a plan.
public enum PlanFault: Error, Equatable {
    case wrongNumberOfRoutes(Int, shifts: Int)
    case unknownTask(Int)
    case plannedTwice(Int)
}
