package import ServiceModel

/// A cell before and after a drop.
package struct MovePreview: Hashable, Sendable {
    package var before: DaySheet
    package var after: DaySheet
    /// Every hard rule that the drop would break; empty when it fits.
    package var breaches: [Breach]
    /// The same by visit, when several are dropped together.
    package var breachesByVisit: [Visit.ID: [Breach]]
    /// Visits of the day whose time changes.
    package var retimed: [Visit.ID]
    /// The place of one visit and its price; `nil` when it breaks a rule, and of several.
    package var insertion: Insertion?

    package init(
        before: DaySheet, after: DaySheet, breaches: [Breach], breachesByVisit: [Visit.ID: [Breach]] = [:],
        retimed: [Visit.ID], insertion: Insertion? = nil
    ) {
        self.before = before
        self.after = after
        self.breaches = breaches
        self.breachesByVisit = breachesByVisit
        self.retimed = retimed
        self.insertion = insertion
    }
}
