package import DeskModel
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
    }

    package let kind: Kind
    package internal(set) var fields: [FormField]
    package internal(set) var cursor = 0
    /// The order that ended and goes on with the new one.
    var origin: OrderDetail.Reference?
    /// Esc was pressed once, and something would be lost.
    var isClosing = false
    /// What the change would break; `nil` where there is nothing to ask.
    var foresight: Foresight?
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

    /// The caret goes to that field, whose text is then chosen: typing replaces it.
    mutating func go(to index: Int) {
        cursor = max(0, min(fields.count - 1, index))
        fields[cursor].line.select()
    }
}

/// One field of a form.
package struct FormField: Hashable, Sendable, Identifiable {
    package typealias ID = Field

    /// What may stand in it.
    enum Content: Hashable, Sendable {
        case text
        /// One of a list; what is typed narrows it.
        case choice
        /// Several of a list with commas between them; the last one is completed.
        case several
        /// A day, a time, a window or a length in words; what was understood stands beside it.
        case window, moment, endMoment, duration
        /// What becomes of a visit; one key chooses.
        case fate
    }

    package let id: ID
    let label: Phrase
    let content: Content
    let isRequired: Bool
    var line: TextLine
    let original: String
    /// The chosen entry of the list; what is typed afterwards lets it go.
    var choice: FormChoice?
    /// The line of the list that Enter and Tab take, from the top; `nil` when none is chosen, and none is taken.
    var highlighted: Int?
    /// The visit it decides about.
    var visit: FormVisit?
    /// What is wrong with it, once it was left or refused.
    package internal(set) var complaint: String?

    init(
        _ id: ID, _ label: Phrase, _ content: Content = .text, isRequired: Bool = false, text: String = "",
        choice: FormChoice? = nil
    ) {
        self.id = id
        self.label = label
        self.content = content
        self.isRequired = isRequired
        self.choice = choice
        line = TextLine(text, limit: id == .note ? PlainText.noteLimit : PlainText.nameLimit)
        original = text
    }

    var trimmed: String { line.text.trimmingBlanks }

    var hasList: Bool { content == .choice || content == .several }

    /// The list shows: what stands in the field is not yet a choice, or another one is looked for.
    var isListOpen: Bool { hasList && (choice == nil || highlighted != nil) }

    /// What narrows the list.
    var wanted: String { content == .several ? ConsoleState.lastPart(line.text) : trimmed }
}

/// An entry of a field's list.
package struct FormChoice: Hashable, Sendable {
    enum Value: Hashable, Sendable {
        case id(Int64)
        case code(String)
        /// Somebody or something that is not known yet.
        case new
        case town(Coordinate)
    }

    /// What the field then says.
    var text: String
    /// More about it, to tell namesakes apart.
    var detail = ""
    /// Phones, tax and serial numbers, by which it is found in any spacing.
    var numbers: [String] = []
    var value: Value
}
