import DeskModel
import ServiceModel

/// What was measured of the order whose page is open.
struct OrderTimeMemory: ScreenState {
    var time: OrderTime?
    var asked: (order: Order.ID, sequence: Int)?

    init() {}
}
