import DeskModel
import ServiceModel

/// What the customer of the order whose page is open was told.
struct OrderNoticesMemory: ScreenState {
    var asked: (order: Order.ID, sequence: Int)?
    var order: Order.ID?
    var lines: [OutboxLine] = []
    /// Why nobody is told anything.
    var silence: NoticeSilence?

    init() {}
}
