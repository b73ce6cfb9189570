extension Day {
    private static let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

    package static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    package static func daysInMonth(_ year: Int, _ month: Int) -> Int {
        month == 2 && isLeap(year) ? 29 : lengths[month - 1]
    }

    /// Of the month this day lies in.
    package var daysInMonth: Int { Self.daysInMonth(year, month) }

    /// Of the year this day lies in.
    package var daysInYear: Int { Self.isLeap(year) ? 366 : 365 }

    /// The same day some months later, or the last one of that month when it has no such day: 31 August and six months
    /// is 28 February. Years beyond 9999 are not reached.
    package func adding(months: Int) -> Day {
        let (year, month, day) = civil
        let index = min(max(year * 12 + month - 1 + months, 12), 9999 * 12 + 11)
        let length = Self.daysInMonth(index / 12, index % 12 + 1)
        return Day(year: index / 12, month: index % 12 + 1, day: min(day, length))!
    }
}
