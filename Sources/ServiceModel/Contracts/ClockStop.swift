/// A time in which an order waited for a reason that may stop the contract's clock.
package struct ClockStop: Hashable, Sendable, Codable {
    package var from: Timestamp
    /// `nil`: it still waits.
    package var to: Timestamp?
    package var reason: HoldReason

    package init(from: Timestamp, to: Timestamp?, reason: HoldReason) {
        self.from = from
        self.to = to
        self.reason = reason
    }

    /// It ended when it began, or is written the wrong way round.
    var isEmpty: Bool { to.map { $0 <= from } ?? false }
}
