import ServiceModel

/// A length of time in words.
struct TimeLength {
    var minutes = 0
    var wholeDays = 0
    var months = 0

    /// Hours and minutes alone.
    var isOfMinutes: Bool { minutes > 0 && wholeDays == 0 && months == 0 }

    /// The day that lies so far from this one; `nil` when hours and minutes are said.
    func days(from day: Day, _ sign: Int) -> Day? {
        guard minutes == 0 else { return nil }
        guard months > 0 else { return day + sign * wholeDays }
        let index = day.year * 12 + day.month - 1 + sign * months
        let month = (year: index / 12, month: index % 12 + 1)
        // The 31st of a shorter month is its last day.
        let same = stride(from: day.day, through: 1, by: -1).lazy.compactMap {
            Day(year: month.year, month: month.month, day: $0)
        }.first
        return same.map { $0 + sign * wholeDays }
    }
}
