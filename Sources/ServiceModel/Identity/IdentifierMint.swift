/// Makes identifiers that grow: 31 bits of seconds since 2020, then 32 random bits, and never one that is not above the
/// last. A store remembers its last, so that no two of its transactions meet; the random bits keep stores apart. With a
/// seeded generator and a fixed time it is reproducible.
package struct IdentifierMint: Sendable {
    /// 2020-01-01T00:00:00Z in milliseconds since 1970.
    static let epoch: Int64 = 1_577_836_800_000
    /// A clock beyond this one of the year 2088 counts as it: what is above stays free to count up in.
    private static let lastSecond: Int64 = 0x7FFF_0000

    /// The identifier made last; 0 for none.
    package private(set) var last: Int64
    private var random: any RandomNumberGenerator & Sendable

    /// `last` is the identifier to stay above.
    package init(after last: Int64 = 0, random: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator()) {
        self.last = last
        self.random = random
    }

    /// The next identifier. `milliseconds` is the time since 1970; a clock that steps back does not repeat identifiers.
    package mutating func next<Entity>(_: Entity.Type = Entity.self, milliseconds: Int64) -> Identifier<Entity> {
        let seconds = min(max(0, milliseconds - Self.epoch) / 1000, Self.lastSecond)
        let fresh = (seconds << 32) | Int64(random.next() & 0xFFFF_FFFF)
        last = fresh > last ? fresh : last + 1 + Int64(random.next() & 0xFFFF)
        return Identifier(last)
    }
}
