/// A part of a rule by its name in RFC 5545, in the order in which rules are written.
package enum RecurrencePart: String, CaseIterable, Sendable, Codable {
    case frequency = "FREQ"
    case interval = "INTERVAL"
    case count = "COUNT"
    case until = "UNTIL"
    case month = "BYMONTH"
    case weekNumber = "BYWEEKNO"
    case yearDay = "BYYEARDAY"
    case monthDay = "BYMONTHDAY"
    case weekday = "BYDAY"
    case hour = "BYHOUR"
    case minute = "BYMINUTE"
    case second = "BYSECOND"
    case position = "BYSETPOS"
    case weekStart = "WKST"
}
