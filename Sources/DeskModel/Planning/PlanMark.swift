package import ServiceModel

/// What is wrong with a move of a plan, once it is made.
package struct PlanMark: Hashable, Sendable {
    /// What the visit would miss by the most; `nil` in time.
    package var lateness: Lateness?
    /// Seconds past the regular end of the shift to which the visit keeps its technician, the way home included when it
    /// is the last of the day; 0 within the shift.
    package var over: Int
    /// It would begin outside the window that was told to somebody, or lose its place although a window was told.
    package var breaksPromise: Bool
    /// It would begin outside what the customer would like.
    package var missesWish: Bool

    package init(lateness: Lateness? = nil, over: Int = 0, breaksPromise: Bool = false, missesWish: Bool = false) {
        self.lateness = lateness
        self.over = over
        self.breaksPromise = breaksPromise
        self.missesWish = missesWish
    }

    /// There is something to tell.
    package var isBad: Bool { lateness != nil || over > 0 || breaksPromise || missesWish }

    /// Marks by how bad they are, the worst first: a broken promise, then who is late the longest, then who works the
    /// longest over, then a missed wish.
    package static func isWorse(_ left: PlanMark, _ right: PlanMark) -> Bool {
        let (a, b) = (left.weight, right.weight)
        return a > b
    }

    private var weight: (Int, Int, Int, Int) {
        (breaksPromise ? 1 : 0, lateness?.seconds ?? 0, over, missesWish ? 1 : 0)
    }
}
