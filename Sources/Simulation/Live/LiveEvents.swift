package import ServiceModel

/// What happens in a simulated day, one thing after the other.
package protocol LiveEvents {
    /// When the next thing happens; `nil` when nothing more does.
    mutating func nextMoment() throws -> Timestamp?
    /// Lets the next thing happen.
    mutating func happen() throws
}
