package import ServiceModel

/// What is asked instead of guessed.
package struct EntryDoubt: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// One of the candidates.
        case several
        /// Nothing has this name.
        case unknown(String)
        /// Nothing was said that must be.
        case missing
        /// A day that is over.
        case past
        /// No such day, or an end that is not after its start.
        case invalid
    }

    /// What makes it the same doubt while the line is typed on.
    struct Key: Hashable, Sendable {
        var field: EntryField
        var words: String
        var candidates: Set<EntryCandidate.Value>
        var day: Day?
    }

    package var field: EntryField
    package var kind: Kind
    /// The best first, at most `EntryDoubt.shown`.
    package var candidates: [EntryCandidate]
    /// How many there are.
    package var total: Int
    /// The nearest customers to a name that nobody has; they are no candidates.
    package var nearest: [Customer.ID] = []
    /// Where in the line it comes from, in characters; empty ranges are never told.
    package var ranges: [Range<Int>]
    /// The words that are in doubt, as they were typed.
    package var words: String

    /// The day on which a window was asked for: tomorrow it is another question.
    var day: Day?

    /// More candidates than anybody reads.
    package static let shown = 100

    init(
        _ field: EntryField, _ kind: Kind, _ candidates: [EntryCandidate] = [], words: String, ranges: [Range<Int>],
        total: Int? = nil
    ) {
        self.field = field
        self.kind = kind
        self.candidates = Array(candidates.prefix(Self.shown))
        self.total = total ?? candidates.count
        self.words = words
        self.ranges = ranges
    }

    var key: Key {
        // The candidates of a window move with the clock; its words do not.
        let isWindow = field == .window
        let values = isWindow ? [] : Set(candidates.map(\.value))
        let named: String
        if case .unknown(let name) = kind { named = name } else { named = isWindow ? words : "" }
        return Key(field: field, words: EntryFolding.joined(named), candidates: values, day: day)
    }
}
