package import ServiceModel

/// A visit that is over, with what was planned of it.
package struct MeasuredVisit: Hashable, Sendable {
    package var visit: Visit.ID
    /// Minutes on site that were planned.
    package var minutes: Int
    package var type: OrderType
    package var location: Coordinate?
    package var region: Region.ID
    /// It took several days.
    package var isSplit: Bool
}
