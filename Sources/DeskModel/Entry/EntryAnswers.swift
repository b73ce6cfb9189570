/// Answers to doubts. An answer holds as long as its doubt is the same: the same field, words and candidates.
package struct EntryAnswers: Hashable, Sendable {
    private var chosen: [EntryDoubt.Key: EntryChoice] = [:]

    package init() {}

    package var isEmpty: Bool { chosen.isEmpty }

    /// Takes an answer; a later one to the same doubt replaces it.
    package mutating func choose(_ choice: EntryChoice, for doubt: EntryDoubt) { chosen[doubt.key] = choice }

    /// Asks about this field again.
    package mutating func forget(_ field: EntryField) { chosen = chosen.filter { $0.key.field != field } }

    func choice(for doubt: EntryDoubt) -> EntryChoice? { chosen[doubt.key] }
}
