/// The period that a rule repeats (RFC 5545, FREQ). Nothing of ours happens by the hour, the minute or the second.
package enum RecurrenceFrequency: String, CaseIterable, Sendable, Codable {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
}
