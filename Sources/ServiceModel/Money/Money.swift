/// An amount in a currency's minor unit (grosze, cents): never a floating-point number.
package struct Money: Hashable, Sendable, Codable {
    package let minorUnits: Int64
    /// ISO 4217, such as `PLN`.
    package let currency: String

    package init(minorUnits: Int64, currency: String = "PLN") {
        self.minorUnits = minorUnits
        self.currency = currency
    }

    /// Reads `12.30`, `12,30` or `12`; `nil` for anything else.
    package init?(_ text: String, currency: String = "PLN") {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        let negative = text.hasPrefix("-")
        let whole = negative ? parts[0].dropFirst() : parts[0]
        let fraction = parts.count == 2 ? parts[1] : "00"
        guard parts.count <= 2, !whole.isEmpty, whole.count <= 15, fraction.count == 2,
            (whole + fraction).utf8.allSatisfy({ (48...57).contains($0) }), let value = Int64(whole + fraction)
        else { return nil }
        self.init(minorUnits: negative ? -value : value, currency: currency)
    }

    /// `12.30`, always with two digits behind the point.
    package var amount: String {
        let digits = String(minorUnits.magnitude)
        let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
        return "\(minorUnits < 0 ? "-" : "")\(padded.dropLast(2)).\(padded.suffix(2))"
    }

    /// The sum, or `nil` when the currencies differ or it would overflow.
    package func adding(_ other: Money) -> Money? {
        let (sum, overflow) = minorUnits.addingReportingOverflow(other.minorUnits)
        return currency == other.currency && !overflow ? Money(minorUnits: sum, currency: currency) : nil
    }

    /// This amount times `numerator / denominator`, rounded half away from zero. `nil` when it would overflow or the
    /// denominator is not positive.
    package func scaled(by numerator: Int64, over denominator: Int64) -> Money? {
        let (product, overflow) = minorUnits.multipliedReportingOverflow(by: numerator)
        guard !overflow, denominator > 0 else { return nil }
        let quotient = product / denominator
        let rest = (product % denominator).magnitude
        let rounded = rest >= denominator.magnitude - rest ? quotient + product.signum() : quotient
        return Money(minorUnits: rounded, currency: currency)
    }
}
