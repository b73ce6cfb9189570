/// What becomes of a day that the rule gives and on which the company does not work.
package enum OnFreeDay: String, CaseIterable, Sendable, Codable {
    /// It stays.
    case keep
    /// There is no visit.
    case skip
    /// The next working day, else the one before.
    case next
    /// The working day before, else the next one.
    case previous
}
