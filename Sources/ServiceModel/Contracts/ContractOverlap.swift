/// Two contracts that hold for the same at the same time, and which of them counts there.
package struct ContractOverlap: Hashable, Sendable, Codable {
    /// Why one comes before the other.
    package enum Ground: String, Sendable, Codable {
        /// It names devices, or sites, where the other names less.
        case moreExact = "more-exact"
        case newer
    }

    package var saved: String
    package var other: String
    package var days: DaySpan
    package var ground: Ground
    /// The number of the one that counts.
    package var counts: String
}

extension Contract {
    /// `nil` where they have no day or nothing in common.
    package func overlap(with other: Contract) -> ContractOverlap? {
        guard id != other.id, customer == other.customer, let mine = heldDays, let its = other.heldDays,
            let days = DaySpan(max(mine.first, its.first), min(mine.last, its.last)),
            Self.meet(sites, other.sites), Self.meet(devices, other.devices)
        else { return nil }
        let counts = comes(before: other) ? number : other.number
        return ContractOverlap(
            saved: number, other: other.number, days: days, ground: reach == other.reach ? .newer : .moreExact,
            counts: counts)
    }

    /// No names are all.
    private static func meet<Name: Hashable>(_ one: [Name], _ other: [Name]) -> Bool {
        one.isEmpty || other.isEmpty || !Set(one).isDisjoint(with: other)
    }
}
