import Scheduling

/// How coordinates become distances.
package enum DistanceConvention: String, Sendable, CaseIterable {
    /// Euclidean, cut off after one decimal, as in the DIMACS challenge; a tick is a tenth.
    case dimacs
    /// Euclidean; a tick is 1/10,000, rounded up.
    case double

    var ticks: Double { self == .dimacs ? 10 : 10_000 }

    func distance(_ dx: Double, _ dy: Double) -> Tick {
        let length = (dx * dx + dy * dy).squareRoot() * ticks
        return self == .dimacs ? Tick(length + 1e-9) : Tick((length - 1e-7).rounded(.up))
    }
}
