import DeskModel
package import ServiceModel

/// A form being filled in: fields from top to bottom, one of them with the caret.
package struct Form: Sendable {
    /// What it makes or changes.
    package enum Kind: Hashable, Sendable {
        case newOrder
        case editOrder(Order.ID)
        case qualifyOrder(Order.ID)
        case absence(Technician.ID)
        case hold([Order.ID])
        case newPlan
        case editPlan(MaintenancePlan.ID)
        case newTicket
        case editTicket(Ticket.ID)
        /// Of the terms of one that stands, or of none.
        case newContract(Contract?)
        case editContract(Contract.ID)
        case editDevice(Asset.ID)
        /// Something is done with parts for an order.
        case orderPart(Order.ID)
    }

    package let kind: Kind
    package internal(set) var fields: [FormField]
    package internal(set) var cursor = 0
    /// The order that ended and goes on with the new one.
    var origin: OrderDetail.Reference?
    /// The visit that length and needs are about, by its sequence, where several are still to be done.
    var visit: Int?
    /// It came from a one-line order, to which Shift-Tab leads back.
    var hasLine = false
    /// That line stands over the fields.
    var showsLine = false
    /// The window was promised, not wished.
    var isPromised = false
    /// The ticket that the new order is made of.
    var ticket: TicketDetail?
    /// Esc was pressed once, and something would be lost.
    var isClosing = false
    /// What the change would break; `nil` where there is nothing to ask.
    var foresight: Foresight?
    /// Who would pay, and by when it would be due; only of a new order.
    var assessment: FormAssessment?
    /// What the list of the field with the caret offers for what is typed; `nil` while the catalogue is on its way. It is
    /// found at the end of every event: see ``ConsoleState/listForm()``.
    var listed: [FormChoice]?
    /// It is being written; nothing is typed meanwhile.
    var isWriting = false

    init(_ kind: Kind, _ fields: [FormField], from id: FormField.ID? = nil) {
        self.kind = kind
        self.fields = fields
        cursor = id.flatMap { id in fields.firstIndex { $0.id == id } } ?? 0
        self.fields[cursor].line.select()
    }

    /// It makes a ticket.
    var isTicket: Bool { kind == .newTicket }

    var focused: FormField { fields[cursor] }
    /// Something was typed or chosen.
    var isTouched: Bool { fields.contains { $0.line.text != $0.original } }

    subscript(id: FormField.ID) -> FormField? { fields.first { $0.id == id } }

    /// What stands in a field, without blanks around it.
    func text(_ id: FormField.ID) -> String { self[id]?.trimmed ?? "" }

    mutating func change(_ id: FormField.ID, _ change: (inout FormField) -> Void) {
        guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
        change(&fields[index])
    }

    mutating func step(_ lines: Int) { go(to: cursor + lines) }

    /// The same by name; `nil`, or one that is not there, leaves it.
    mutating func go(to id: Field?) {
        if let index = fields.firstIndex(where: { $0.id == id }) { go(to: index) }
    }

    /// The caret goes to that field, whose text is then chosen: typing replaces it.
    mutating func go(to index: Int) {
        cursor = max(0, min(fields.count - 1, index))
        fields[cursor].line.select()
    }
}
