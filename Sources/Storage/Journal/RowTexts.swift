import ServiceModel

/// Rows as the journal keeps them. Of a file of hundreds of thousands of rows, each portion is put into words by another
/// processor while the one before is written.
enum RowTexts {
    private typealias Texts = (before: SQLValue, after: SQLValue)

    /// Number of rows in one piece of work.
    private static let portion = 4096

    /// Hands over the position, the change, and both rows as texts, in order.
    static func each(
        of changes: [RowChange],
        _ body: (_ position: Int, _ change: RowChange, _ before: SQLValue, _ after: SQLValue) throws -> Void
    ) throws {
        guard changes.count > portion else {
            for (position, change) in changes.enumerated() {
                let texts = texts(change)
                try body(position, change, texts.before, texts.after)
            }
            return
        }
        var next = ahead(changes, 0)
        for start in stride(from: 0, to: changes.count, by: portion) {
            let texts = try next.value()
            if start + portion < changes.count { next = ahead(changes, start + portion) }
            for (offset, pair) in texts.enumerated() {
                try body(start + offset, changes[start + offset], pair.before, pair.after)
            }
        }
    }

    private static func ahead(_ changes: [RowChange], _ start: Int) -> Ahead<[Texts]> {
        Ahead { changes[start..<min(start + portion, changes.count)].map(texts) }
    }

    private static func texts(_ change: RowChange) -> Texts {
        (RowChange.text(change.before), RowChange.text(change.after))
    }
}
