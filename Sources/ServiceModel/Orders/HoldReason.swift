/// Why an order waits.
package enum HoldReason: String, CaseIterable, Sendable, Codable {
    case parts, customer, access, approval, weather, safety
}
