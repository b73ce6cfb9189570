/// Who pays for an order's work, as far as it is known when it arises.
package enum Payer: String, CaseIterable, Sendable, Codable {
    /// A contract of the customer includes it.
    case contract
    /// The maker's warranty, or that of an own repair.
    case warranty
    /// The customer pays by the price list.
    case paid
    /// Somebody has to decide: it stays a draft until then.
    case ask
}
