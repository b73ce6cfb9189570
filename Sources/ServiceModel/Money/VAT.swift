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
