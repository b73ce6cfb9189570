package import ServiceModel

/// What happens in a simulated day, one thing after the other.
package protocol LiveEvents {
    /// When the next thing happens, as the store stands now; `nil` when nothing more does.
    func nextEventTime() throws -> Timestamp?
    /// Lets the next thing happen.
    func happen() throws
}

extension DayDriver: LiveEvents {
    package func happen() throws { _ = try performNext() }
}
