/// Paid time that belongs to no visit.
package enum AdministrationKind: String, CaseIterable, Sendable, Codable {
    case office, training, loading, meeting
}
