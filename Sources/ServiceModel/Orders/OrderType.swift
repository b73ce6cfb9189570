/// What kind of work was asked for.
package enum OrderType: String, CaseIterable, Sendable, Codable {
    case repair, maintenance, installation, inspection, warranty, complaint
}
