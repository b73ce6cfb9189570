/// Those that a transaction has said: thousands of rows of a plan change in a handful of ways.
struct UpdateTexts {
    private struct Change: Hashable {
        let table: ObjectIdentifier
        let columns: [Int]
    }

    private var said: [Change: UpdateText] = [:]

    /// `before` and `after` are whole rows with the same key, and not the same.
    mutating func text(_ table: Table, from before: [SQLValue], to after: [SQLValue]) -> UpdateText {
        let change = Change(
            table: ObjectIdentifier(table), columns: before.indices.filter { before[$0] != after[$0] })
        if let text = said[change] { return text }
        let text = UpdateText(table, change.columns)
        said[change] = text
        return text
    }
}
