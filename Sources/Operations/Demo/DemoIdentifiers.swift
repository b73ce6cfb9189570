import ServiceModel

/// Identifiers that count up from a moment before the demo begins, one mint for each kind of thing.
struct DemoIdentifiers: Sendable {
    private var mint: IdentifierMint
    private let milliseconds: Int64

    init(options: DemoOptions, salt: UInt64) {
        mint = IdentifierMint(random: DemoRandom(seed: options.seed &* 31 &+ salt))
        // Each mint has minutes of its own, so that no identifier is given twice even across kinds.
        milliseconds = (options.now.seconds - 3600 + Int64(salt) * 300) * 1000
    }

    mutating func next<Entity>(_: Entity.Type = Entity.self) -> Identifier<Entity> {
        mint.next(milliseconds: milliseconds)
    }
}
