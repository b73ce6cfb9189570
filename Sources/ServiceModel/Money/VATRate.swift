/// A rate of value-added tax as Polish invoices name it.
package enum VATRate: String, CaseIterable, Sendable, Codable {
    case standard = "23"
    case reduced = "8"
    case food = "5"
    case zero = "0"
    case exempt = "zw"
    case reverseCharge = "oo"

    /// Whole percent; 0 where no tax is charged.
    package var percent: Int64 { Int64(rawValue) ?? 0 }
}
