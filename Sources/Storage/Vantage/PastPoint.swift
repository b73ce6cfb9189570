package import ServiceModel

/// How far the journal had come at a moment.
package struct PastPoint: Hashable, Sendable {
    /// The last entry that was there.
    package let sequence: Int
    /// The last one that is there now.
    package let latest: Int
}

extension Reader {
    /// What was there at a moment: the entries before the first that was made later. `nil` when that was nothing yet, or
    /// when one of those that followed does not say what it wrote, as the founding of a demo company.
    package func point(at moment: Timestamp) throws -> PastPoint? {
        let latest = try sequence()
        let later = try statements.first(
            "SELECT MIN(sequence) FROM journal WHERE at > :moment", ["moment": SQLValue(moment)]
        ) { $0.isNull(0) ? nil : try $0.number(0) }
        let last = (later ?? nil).map { $0 - 1 } ?? latest
        return try last >= firstPoint() ? PastPoint(sequence: last, latest: latest) : nil
    }

    /// From when on it can be told how things stood; `nil` for a store in which nothing was ever done.
    package func begins() throws -> Timestamp? {
        try statements.first(
            "SELECT at FROM journal WHERE sequence = :first", ["first": SQLValue(try firstPoint())]
        ) { Timestamp(seconds: try $0.integer(0)) }
    }

    /// The first entry up to which everything can be taken back: the last of those whose rows were not kept.
    private func firstPoint() throws -> Int {
        let unkept = try statements.first(
            "SELECT MAX(sequence) FROM journal WHERE rows_kept = 0"
        ) { $0.isNull(0) ? nil : try $0.number(0) }
        return max(1, (unkept ?? nil) ?? 1)
    }
}
