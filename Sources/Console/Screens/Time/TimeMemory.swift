import DeskModel
import ServiceModel

/// What the screen of measured time remembers beside its lines.
struct TimeMemory: ScreenState {
    /// The week that was answered last.
    var book: TimeBook?
    /// Everybody, by name.
    var people: [TimeBook.Person] = []
    /// Whose days; `nil` for the first by name.
    var technician: Technician.ID?
    /// `nil` for today.
    var day: Day?
    var showsWeek = false
    /// Everybody's days of a week, for a filter over the week.
    var everybody: (week: Day, days: [TimeDay])?
    /// Of which week, and at which sequence of the journal, they were asked for last.
    var askedEverybody: (week: Day, sequence: Int)?
    /// What was asked for last, the journal's sequence and the minute then.
    var asked: (request: TimeRequest, sequence: Int, minute: Int64)?

    init() {}
}
