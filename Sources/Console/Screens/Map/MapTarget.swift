import Geography
import ServiceModel

/// What a press on the map can mean.
enum MapTarget: Hashable, Sendable {
    /// A stop or a waiting order.
    case visit(Visit.ID)
    /// A point where nothing is.
    case ground(MapPoint)
}
