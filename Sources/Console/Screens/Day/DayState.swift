/// The day screen: technicians × hours. Its cursor is the board's technician and day, and `ConsoleState.moment`.
package struct DayState: ScreenState {
    /// All regions show; else the one of the technician under the cursor.
    package internal(set) var showsAll = false
    /// Columns an hour takes; `nil` for as many as the working day leaves room for.
    var perHour: Int?
    /// The hour after midnight at the left edge; `nil` for the first working hour.
    var firstHour: Int?
    /// Rows scrolled away above.
    package internal(set) var top = 0

    /// A quarter of an hour is a whole number of columns from four on.
    static let zooms = [2, 4, 8, 12, 16, 24]

    package init() {}
}

extension ConsoleState {
    package internal(set) var dayScreen: DayState {
        get { self[DayState.self] }
        _modify { yield &self[DayState.self] }
    }
}
