import DeskModel
import ServiceModel

/// Somebody else who works on a technician's day or on an order.
struct DeskOnIt: Hashable, Sendable {
    /// Which of the other desks.
    let desk: Int
    let name: String
    let kind: DeskWork.Kind
    /// `nil` where the desk does not say.
    let since: Timestamp?
}
