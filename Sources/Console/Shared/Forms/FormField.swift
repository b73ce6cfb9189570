package import DeskModel
import ServiceModel

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
    /// What the form or the chosen type put there last: as long as it stands, another type may put something else.
    var suggested: String
    /// What the chosen type of the company's own says of it.
    var typeSays: String?
    /// The chosen entry of the list; what is typed afterwards lets it go.
    var choice: FormChoice?
    /// The line of the list that Enter and Tab take, from the top; `nil` when none is chosen, and none is taken.
    var highlighted: Int?
    /// The visit it decides about.
    var visit: FormVisit?
    /// What is wrong with it, once it was left or refused.
    package internal(set) var complaint: String?

    /// What may be as long as a note.
    private static let long: Set<ID> = [.note, .coverage, .pool, .sites, .devices, .target]

    init(
        _ id: ID, _ label: Phrase, _ content: Content = .text, isRequired: Bool = false, text: String = "",
        choice: FormChoice? = nil
    ) {
        self.id = id
        self.label = label
        self.content = content
        self.isRequired = isRequired
        self.choice = choice
        line = TextLine(text, limit: Self.long.contains(id) ? PlainText.noteLimit : PlainText.nameLimit)
        original = text
        suggested = text
    }

    var trimmed: String { line.text.trimmingBlanks }

    var hasList: Bool { content == .choice || content == .several }

    /// The list shows: what stands in the field is not yet a choice, or another one is looked for.
    var isListOpen: Bool { hasList && (choice == nil || highlighted != nil) }

    /// What narrows the list.
    var wanted: String { content == .several ? ConsoleState.lastPart(line.text) : trimmed }
}
