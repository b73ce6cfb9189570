package import ServiceModel

/// What the screens of devices ask of the desk.
package enum DevicesAsk: Hashable, Sendable {
    /// Answered by ``DevicesNews/lines(_:)``: all of them.
    case all
    /// Answered by ``DevicesNews/detail(_:)``; a later question replaces an earlier one.
    case one(Asset.ID)
    /// Answered by ``DevicesNews/label(_:)``.
    case label(Asset.ID)
}
