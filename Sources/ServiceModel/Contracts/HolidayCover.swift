/// What a contract covers on public holidays.
package enum HolidayCover: Hashable, Sendable, Codable {
    /// Nothing.
    case closed
    /// What the weekday has.
    case normal
    /// Hours of their own.
    case hours([CoverWindow])
}
