package import ServiceModel

extension Spread {
    /// Seconds that work of a type takes of which `planned` seconds were planned, at a share of all that may be.
    package func work(_ planned: Int, of type: OrderType, at share: Double) -> Int {
        work(of: type).length(of: planned, at: share)
    }

    /// Seconds that a drive takes of `planned`.
    package func drive(_ planned: Int, at share: Double) -> Int { travel.length(of: planned, at: share) }
}
