package import ServiceModel

/// The day under the board's cursor, stop by stop.
package struct PeekState: Sendable {
    /// The chosen stop; the first one while it is not among the day's stops.
    package internal(set) var cursor: Visit.ID?
}
