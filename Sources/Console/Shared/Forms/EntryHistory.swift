import DeskModel

/// What was typed before, field by field, the newest first: `Up` brings it back.
struct EntryHistory: Sendable {
    /// Whose entries they are.
    enum Place: Hashable, Sendable {
        case field(Field)
        case override, cancelReason, reportReason, number, line
    }

    private static let most = 20
    private var entries: [Place: [String]] = [:]

    subscript(place: Place) -> [String] { entries[place] ?? [] }

    mutating func note(_ text: String, at place: Place) {
        guard text.contains(where: { !$0.isWhitespace }) else { return }
        var list = entries[place] ?? []
        list.removeAll { $0 == text }
        list.insert(text, at: 0)
        entries[place] = Array(list.prefix(Self.most))
    }
}
