package import ServiceModel

/// Keeps a dead engine from being asked again and again: after a failure it is left alone for a minute, after each
/// further one for twice as long, an hour at most.
package struct EngineBreaker: Hashable, Sendable {
    package static let firstWait = 60
    package static let longestWait = 3600

    package private(set) var failures = 0
    package private(set) var closedUntil: Timestamp?

    package init() {}

    package func mayAsk(at now: Timestamp) -> Bool { closedUntil.map { now >= $0 } ?? true }

    package mutating func failed(at now: Timestamp) {
        let wait = min(Self.longestWait, Self.firstWait << min(failures, 10))
        failures += 1
        closedUntil = now + wait
    }

    package mutating func answered() { self = EngineBreaker() }
}
