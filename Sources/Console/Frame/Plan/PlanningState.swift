/// A plan on its way: being computed while work goes on, or ready. Nothing opens it but the person's own key.
package enum PlanningState: Sendable {
    case running(PlanRun)
    case review(PlanReview)
}
