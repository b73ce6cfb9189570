package import DeskModel
package import ServiceModel

/// A window that was chosen and is about to be told to somebody.
package struct PromiseDraft: Hashable, Sendable {
    package let visit: Visit.ID
    package let window: TimeWindow
    /// Where the visit is to be planned as soon as the promise is written; `nil` leaves it where it is.
    package let place: SlotOffer?
}
