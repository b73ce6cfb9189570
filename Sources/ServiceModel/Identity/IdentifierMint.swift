/// Makes identifiers that grow with time: 31 bits of seconds since 2020, then 32 random bits, stepped within one second so
/// that one mint never repeats itself and two mints hardly ever meet. With a seeded generator and a fixed time it is
/// reproducible.
public struct IdentifierMint: Sendable {
    /// 2020-01-01T00:00:00Z in milliseconds since 1970.
    static let epoch: Int64 = 1_577_836_800_000

    private var last: Int64 = 0
    private var random: any RandomNumberGenerator & Sendable

    public init(random: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator()) {
        self.random = random
    }

    /// The next identifier. `milliseconds` is the time since 1970; a clock that steps back does not repeat identifiers.
    public mutating func next<Entity>(_: Entity.Type = Entity.self, milliseconds: Int64) -> Identifier<Entity> {
        let time = max(0, milliseconds - Self.epoch) / 1000 << 32
        let fresh = time | Int64(random.next() & 0xFFFF_FFFF)
        last = fresh > last ? fresh : last + 1 + Int64(random.next() & 0xFFFF)
        return Identifier(last)
    }
}
