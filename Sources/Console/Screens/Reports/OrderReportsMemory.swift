import DeskModel
import ServiceModel

/// The reports of the order whose page is open.
struct OrderReportsMemory: ScreenState {
    var reports: OrderReports?
    var asked: (order: Order.ID, sequence: Int)?

    init() {}
}
