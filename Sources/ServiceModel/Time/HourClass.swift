/// What an hour of work is paid and billed as. Every minute has one.
package enum HourClass: String, CaseIterable, Sendable, Codable {
    case normal, overtime, night, holiday
}
