public import ServiceModel

/// Keeps a dead engine from being asked again and again: after a failure it is left alone for a minute, after each
/// further one for twice as long, an hour at most.
public struct EngineBreaker: Hashable, Sendable {
    public static let firstWait = 60
    public static let longestWait = 3600

    public private(set) var failures = 0
    public private(set) var closedUntil: Timestamp?

    public init() {}

    public func mayAsk(at now: Timestamp) -> Bool { closedUntil.map { now >= $0 } ?? true }

    public mutating func failed(at now: Timestamp) {
        let wait = min(Self.longestWait, Self.firstWait << min(failures, 10))
        failures += 1
        closedUntil = now + wait
    }

    public mutating func answered() { self = EngineBreaker() }
}
