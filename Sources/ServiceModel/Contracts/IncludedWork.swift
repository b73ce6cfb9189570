/// What a contract's fee pays for.
package struct IncludedWork: Hashable, Sendable, Codable {
    /// In minutes of work.
    package var labour: Inclusion
    /// In trips to a site.
    package var travel: Inclusion
    /// All parts, whatever the pools say.
    package var parts: Bool
    /// Parts that are included up to a quantity.
    package var pools: [PartPool]

    package init(
        labour: Inclusion = .none, travel: Inclusion = .none, parts: Bool = false, pools: [PartPool] = []
    ) {
        self.labour = labour
        self.travel = travel
        self.parts = parts
        self.pools = pools
    }
}
