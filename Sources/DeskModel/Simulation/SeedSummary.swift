/// A figure over several days drawn from different seeds.
package struct SeedSummary: Hashable, Sendable {
    package let count: Int
    package let mean: Double
    /// Standard deviation of a day; 0 of one.
    package let deviation: Double

    /// `nil` without a day.
    package init?(_ values: [Double]) {
        guard !values.isEmpty else { return nil }
        count = values.count
        mean = values.reduce(0, +) / Double(values.count)
        let mean = mean
        let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        deviation = values.count > 1 ? (squares / Double(values.count - 1)).squareRoot() : 0
    }

    /// Half of the interval in which the true mean lies in 95 of 100 cases, by Student's distribution; `nil` of one day.
    package var margin: Double? {
        guard count > 1 else { return nil }
        return Self.quantile(count - 1) * deviation / Double(count).squareRoot()
    }

    /// Days that were drawn differ from zero by more than chance explains.
    package var isSure: Bool { margin.map { abs(mean) > $0 } ?? false }

    /// The 97.5 % quantile by degrees of freedom, from tables; beyond 30 by the next lower one.
    private static func quantile(_ freedom: Int) -> Double {
        let known = [
            12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131,
            2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
        ]
        if freedom <= known.count { return known[freedom - 1] }
        return freedom < 60 ? 2.021 : freedom < 120 ? 2.000 : 1.980
    }
}
