/// How long a message waits between tries, and how often it is tried.
package enum OutboxWait {
    /// Seconds behind the first, the second … try that did not work; behind the last it is given up.
    private static let waits = [60, 300, 900, 3600, 3 * 3600, 6 * 3600, 12 * 3600]

    package static var most: Int { waits.count + 1 }

    /// Seconds until the next try; `nil` when there is none. `dice`, from 0 to 1, spreads those that failed together over a
    /// quarter more.
    package static func seconds(after tries: Int, dice: Double) -> Int? {
        guard waits.indices.contains(tries - 1) else { return nil }
        return waits[tries - 1] + Int(Double(waits[tries - 1]) * 0.25 * dice)
    }
}
