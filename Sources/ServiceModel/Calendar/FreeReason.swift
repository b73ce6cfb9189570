/// Why nobody works on a day.
package enum FreeReason: String, CaseIterable, Sendable, Codable {
    /// The company said so.
    case own
    /// A public holiday.
    case holiday
    /// The weekday is none of the company's workdays.
    case weekday
}
