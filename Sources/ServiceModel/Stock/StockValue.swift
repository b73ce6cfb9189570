/// Amounts in grosze of which a share goes with a quantity.
package enum StockValue {
    /// The most that is counted with, in grosze: ten thousand million złoty.
    package static let most: Int64 = 1_000_000_000_000

    /// `amount × part ÷ whole`, half away from zero; `nil` where it would overflow. `whole` is above 0.
    package static func share(of amount: Int64, _ part: Quantity, of whole: Quantity) -> Int64? {
        scaled(amount, by: part.thousandths, over: whole.thousandths)
    }

    /// `price × quantity`, half away from zero; `nil` where it would overflow.
    package static func value(at price: Int64, of quantity: Quantity) -> Int64? {
        scaled(price, by: quantity.thousandths, over: 1000)
    }

    private static func scaled(_ amount: Int64, by numerator: Int64, over denominator: Int64) -> Int64? {
        guard denominator > 0 else { return nil }
        let divisor = denominator.magnitude
        let product = amount.magnitude.multipliedFullWidth(by: numerator.magnitude)
        guard product.high < divisor else { return nil }
        let (quotient, rest) = divisor.dividingFullWidth(product)
        let (rounded, overflow) = quotient.addingReportingOverflow(rest >= divisor - rest ? 1 : 0)
        guard !overflow, let value = Int64(exactly: rounded) else { return nil }
        return (amount < 0) == (numerator < 0) ? value : -value
    }
}
