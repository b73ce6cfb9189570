/// A week that repeats.
package struct ShiftPattern: Hashable, Sendable, Codable {
    private var week: [Int: [ShiftHours]]

    package init(_ week: [Weekday: [ShiftHours]]) {
        self.week = Dictionary(uniqueKeysWithValues: week.map { ($0.key.rawValue, $0.value) })
    }

    /// The same hours on several weekdays.
    package init(_ hours: ShiftHours, on weekdays: [Weekday]) {
        self.init(Dictionary(uniqueKeysWithValues: weekdays.map { ($0, [hours]) }))
    }

    package subscript(weekday: Weekday) -> [ShiftHours] { week[weekday.rawValue] ?? [] }

    /// A weekday that is not named is one without hours.
    package static func == (left: Self, right: Self) -> Bool {
        Weekday.allCases.allSatisfy { left[$0] == right[$0] }
    }

    package func hash(into hasher: inout Hasher) {
        for weekday in Weekday.allCases { hasher.combine(self[weekday]) }
    }
}
