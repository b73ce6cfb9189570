import DeskModel
import ServiceModel

/// The order under a screen's cursor.
struct MeantOrder: Sendable {
    let id: Order.ID
    let number: OrderNumber
    /// What a list showed of it; `nil` where the view has it.
    let line: OrderLine?

    init(_ card: VisitCard) {
        (id, number, line) = (card.order, card.number, nil)
    }

    init(_ line: OrderLine) {
        (id, number, self.line) = (line.order.id, line.order.number, line)
    }
}
