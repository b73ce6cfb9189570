/// Why a plan does nothing on a day.
package enum PlanBlock: String, CaseIterable, Sendable, Codable {
    /// The day lies outside the season.
    case season
    /// The plan rests.
    case suspended
}
