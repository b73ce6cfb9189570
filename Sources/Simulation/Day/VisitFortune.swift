/// What is given of one order's visits instead of drawn.
package struct VisitFortune: Hashable, Sendable {
    /// Nobody lets the technician in.
    package var isNoShow = false
    /// Minutes that the work takes longer than planned.
    package var runsOver: Int?

    package init() {}
}
