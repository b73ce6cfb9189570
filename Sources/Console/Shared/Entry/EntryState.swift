package import DeskModel

/// A one-line order being typed: the line, what was understood of it, and what is in doubt.
package struct EntryState: Sendable {
    /// What the store was asked about the order that the line means.
    struct Asked: Hashable, Sendable {
        var draft: OrderDraft
        var places: Bool
    }

    var line = TextLine(limit: EntryReader.longest)
    var answers = EntryAnswers()
    /// `nil` while the names are on their way.
    package internal(set) var reading: EntryReading?
    package internal(set) var rows: [EntryRow] = []
    /// `nil` while customer or site is not known.
    var draft: OrderDraft?
    /// Which of the offered answers is chosen, counted over all doubts; `nil` in the line.
    package internal(set) var cursor: Int?
    package internal(set) var outlook = EntryOutlook()
    /// What `outlook` is about, or will be as soon as the answer to `request` is there.
    var asked: Asked?
    var request: Int?
    /// Somebody asked who could go first.
    var wantsPlaces = false
    /// The line is to become a ticket, not an order.
    package internal(set) var isTicket = false
    /// The form as it was left for the line: what was changed in it by hand stays.
    var form: Form?
    /// It is being written; nothing is typed meanwhile.
    var isWriting = false

    var options: [EntryOption] { rows.flatMap(\.options) }

    var isEmpty: Bool { line.text.trimmingBlanks.isEmpty }

    /// The question that the chosen answer is one of.
    var askedRow: EntryRow? {
        guard let cursor else { return nil }
        var before = 0
        return rows.first { row in
            before += row.options.count
            return cursor < before
        }
    }

    /// The first of the answers to the same question.
    var firstOfAsked: Int {
        guard let cursor else { return 0 }
        var before = 0
        for row in rows {
            if cursor < before + row.options.count { return before }
            before += row.options.count
        }
        return before
    }
}
