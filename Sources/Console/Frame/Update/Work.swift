/// Background work that can be stopped.
package enum Work: Hashable, Sendable {
    /// No answers are wanted any more.
    case prices(Int)
    /// No plan is wanted any more.
    case plan(Int)
    /// The search ends now and the best plan so far is the answer.
    case planKeepingBest(Int)
}
