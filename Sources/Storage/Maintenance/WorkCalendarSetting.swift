/// What the store's settings call the parts of the company's calendar.
package enum WorkCalendarSetting {
    /// Numbers of weekdays, Monday 1: `12345`.
    package static let workdays = "workdays"
    /// `0` where public holidays are days like any other.
    package static let publicHolidays = "publicHolidays"
}
