package import ServiceModel

/// A line of the board by what it is, so that it can be found again in any later view.
package enum RowIdentity: Hashable, Sendable {
    case region(Region.ID)
    case technician(Technician.ID)
}
