import DeskModel
import ServiceModel
import TermCanvas

/// What a fit depended on: when any of it is another, the map is fitted again.
struct MapFitted: Hashable, Sendable {
    var fit: MapFit
    var size: Size
    var technician: Technician.ID?
    var region: Region.ID?
    var day: Day?
    /// The order in hand: it is taken into view once, when it is picked up.
    var hand: Visit.ID?
}
