extension TimeWindow {
    /// Whether work that starts then misses the window: it begins before the window opens, or after it has closed.
    /// Promises and wishes are windows of the start, and nothing else says when one is missed.
    package func isMissed(by start: Timestamp) -> Bool { start < self.start || end < start }
}

extension Targets {
    /// Whether a start lies outside what was promised; false where nothing was.
    package func missesPromise(starting start: Timestamp) -> Bool { promise?.isMissed(by: start) ?? false }

    /// Whether a start lies outside what the customer would like; false where nothing was wished.
    package func missesWish(starting start: Timestamp) -> Bool { wish?.isMissed(by: start) ?? false }

    /// The earliest moment that somebody could be late by; `nil` where nothing binds.
    package var binding: Timestamp? { all.filter { $0.target != nil }.map(\.moment).min() }
}
