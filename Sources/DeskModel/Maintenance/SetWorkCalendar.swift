package import ServiceModel

/// On which days the company works otherwise than it did. What is not named stays.
package struct SetWorkCalendar: Command {
    package static let name = "set-work-calendar"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData

    package var workdays: [Weekday]?
    package var publicHolidays: Bool?
    /// Nobody's shift depends on it.
    package var breaking: PlanConsequence { .ownRules }

    package init(workdays: [Weekday]? = nil, publicHolidays: Bool? = nil) {
        self.workdays = workdays
        self.publicHolidays = publicHolidays
    }
}
