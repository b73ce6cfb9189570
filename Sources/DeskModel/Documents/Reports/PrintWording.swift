package import ServiceModel

/// Dates and figures as paper has them: whole, since nobody knows when it will be read.
package struct PrintWording: Sendable {
    package let language: Language
    package let calendar: CompanyCalendar

    package init(_ language: Language, _ calendar: CompanyCalendar) {
        self.language = language
        self.calendar = calendar
    }

    package var wording: Wording { Wording(language, calendar) }

    func callAsFunction(_ english: @autoclosure () -> String, _ polish: @autoclosure () -> String) -> String {
        language(english(), polish())
    }

    /// `23 Nov 2026`, `23.11.2026`.
    package func date(_ day: Day) -> String {
        guard language == .polish else { return "\(day.day) \(wording.month(day.month)) \(day.year)" }
        return "\(Self.two(day.day)).\(Self.two(day.month)).\(day.year)"
    }

    /// `23 Nov 2026, 10:41`.
    package func moment(_ moment: Timestamp) -> String { "\(date(calendar.day(of: moment))), \(wording.time(moment))" }

    /// `1:05`; a dash where nothing was measured.
    func length(_ minutes: Int?) -> String { minutes.map { Wording.length(minutes: $0) } ?? "–" }

    private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
