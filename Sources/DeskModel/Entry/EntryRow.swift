/// One line of what a one-line order was understood to say.
package struct EntryRow: Hashable, Sendable {
    package enum Sign: String, Sendable {
        /// It was said, and is clear.
        case understood = "="
        /// Somebody has to decide.
        case doubt = "?"
        /// It was not said: the type or what is usual fills it in.
        case unsaid = "-"
        /// Worth knowing.
        case note = "!"
    }

    package var sign: Sign
    /// `nil` for what is no part of the line.
    package var field: EntryField?
    package var label: String
    package var value: String
    /// The words it comes from, and how.
    package var source: String
    package var options: [EntryOption] = []
}
