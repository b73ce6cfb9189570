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

/// One line of an invoice's tax summary.
package struct VATLine: Hashable, Sendable {
    package let rate: VATRate
    package let net: Money
    package let tax: Money
}

package enum VAT {
    /// Net amounts summed by rate, tax computed once on each sum and rounded half up to the minor unit (ustawa o VAT,
    /// art. 106e ust. 7 and 11). `nil` when currencies are mixed or an amount would overflow.
    package static func summary(_ lines: [(net: Money, rate: VATRate)]) -> [VATLine]? {
        var sums: [VATRate: Money] = [:]
        for line in lines {
            guard let sum = (sums[line.rate] ?? Money(minorUnits: 0, currency: line.net.currency)).adding(line.net)
            else { return nil }
            sums[line.rate] = sum
        }
        guard Set(lines.map(\.net.currency)).count <= 1 else { return nil }
        var summary: [VATLine] = []
        for rate in VATRate.allCases {
            guard let net = sums[rate] else { continue }
            guard let tax = net.scaled(by: rate.percent, over: 100) else { return nil }
            summary.append(VATLine(rate: rate, net: net, tax: tax))
        }
        return summary
    }
}
