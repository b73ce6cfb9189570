/// What a contract sets a time for.
package enum ServiceTarget: String, CaseIterable, Sendable, Codable {
    /// Somebody is sent.
    case response
    /// Somebody is on site.
    case arrival
    /// It is mended.
    case fix
}
