/// How long after its last completion work is due again.
package struct CompletionStep: Hashable, Sendable, Codable {
    package enum Unit: String, CaseIterable, Sendable, Codable { case days, weeks, months }

    /// At least 1.
    package var count: Int
    package var unit: Unit

    package init(_ count: Int, _ unit: Unit) {
        self.count = count
        self.unit = unit
    }

    /// Months keep the day of the month or take the month's last.
    package func after(_ day: Day) -> Day {
        switch unit {
        case .days: day + count
        case .weeks: day + count * 7
        case .months: day.adding(months: count)
        }
    }

    /// Its length in days, rounded up; of months the mean of four hundred years.
    package var days: Int {
        switch unit {
        case .days: count
        case .weeks: count * 7
        case .months: (count * 146_097 + 4_799) / 4_800
        }
    }
}
