/// A day of every year, such as 15 March. 29 February is one: in most years it is a place between two days.
package struct MonthDay: Hashable, Comparable, Sendable {
    /// 1...12.
    package let month: Int
    /// 1...31.
    package let day: Int

    /// `nil` when no year has such a day.
    package init?(month: Int, day: Int) {
        guard Day(year: 2000, month: month, day: day) != nil else { return nil }
        self.month = month
        self.day = day
    }

    package init(_ day: Day) {
        (_, month, self.day) = day.civil
    }

    /// Reads `MM-DD`; `nil` for anything else.
    package init?(_ text: some StringProtocol) {
        guard let day = Day(iso: "2000-\(text)") else { return nil }
        self.init(day)
    }

    package static func < (left: Self, right: Self) -> Bool { (left.month, left.day) < (right.month, right.day) }
}

extension MonthDay: WrittenAsText {
    package static var noun: String { "day of a year" }

    package init?(text: String) { self.init(text) }

    /// `03-15`.
    package var description: String { String(Day(year: 2000, month: month, day: day)!.iso.dropFirst(5)) }
}
