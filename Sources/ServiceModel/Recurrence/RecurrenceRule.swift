/// One RRULE of RFC 5545, as `init(_:)` reads and checks it. An empty list means that the part is not said.
package struct RecurrenceRule: Hashable, Sendable {
    package var frequency: RecurrenceFrequency
    /// Every how many periods; at least 1.
    package var interval = 1
    package var count: Int?
    package var until: RecurrenceEnd?
    package var months: [Int] = []
    package var weekNumbers: [Int] = []
    package var yearDays: [Int] = []
    package var monthDays: [Int] = []
    package var weekdays: [OrdinalWeekday] = []
    package var hours: [Int] = []
    package var minutes: [Int] = []
    package var positions: [Int] = []
    package var weekStart = Weekday.monday

    package init(_ frequency: RecurrenceFrequency, interval: Int = 1) {
        self.frequency = frequency
        self.interval = interval
    }

    /// As it is written in a calendar, parts in a fixed order and nothing that says the default.
    package var text: String {
        RecurrencePart.allCases.compactMap { part in value(of: part).map { "\(part.rawValue)=\($0)" } }
            .joined(separator: ";")
    }

    /// A part's value as it is written, or `nil` when it is not said or says the default.
    package func value(of part: RecurrencePart) -> String? {
        switch part {
        case .frequency: frequency.rawValue
        case .interval: interval == 1 ? nil : String(interval)
        case .count: count.map(String.init)
        case .until: until?.description
        case .month: list(months)
        case .weekNumber: list(weekNumbers)
        case .yearDay: list(yearDays)
        case .monthDay: list(monthDays)
        case .weekday: list(weekdays)
        case .hour: list(hours)
        case .minute: list(minutes)
        case .second: nil
        case .position: list(positions)
        case .weekStart: weekStart == .monday ? nil : weekStart.rfc
        }
    }

    private func list(_ values: [some CustomStringConvertible]) -> String? {
        values.isEmpty ? nil : values.map(\.description).joined(separator: ",")
    }
}

extension RecurrenceRule: Codable {
    /// The text of the rule.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        do {
            self = try RecurrenceRule(text)
        } catch {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no rule: \(text): \(error)")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
