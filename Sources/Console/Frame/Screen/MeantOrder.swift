import DeskModel
import ServiceModel

/// The order under a screen's cursor.
struct MeantOrder: Sendable {
    let id: Order.ID
    let number: OrderNumber
    /// What a list or a page showed of it; `nil` where the view has it.
    let line: OrderLine?
    /// The visit of it that planning keys mean; `nil` where nothing says which.
    let visit: Visit.ID?
    /// Why there is no such visit, or why it cannot be planned from here.
    let whyNone: Phrase

    init(_ card: VisitCard) {
        (id, number, line) = (card.order, card.number, nil)
        (visit, whyNone) = (card.id, .noOrderUnderCursor)
    }

    init(_ line: OrderLine, visit: Visit.ID? = nil, whyNone: Phrase = .noOrderUnderCursor) {
        (id, number, self.line) = (line.order.id, line.order.number, line)
        (self.visit, self.whyNone) = (visit, whyNone)
    }

    init(_ subject: OrderSubject, visit: Visit.ID?, whyNone: Phrase) {
        (id, number, line) = (subject.id, subject.number, nil)
        (self.visit, self.whyNone) = (visit, whyNone)
    }
}
