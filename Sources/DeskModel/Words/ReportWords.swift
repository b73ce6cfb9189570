package import ServiceModel

/// What is typed with a report that ends a visit, in one line: `9:00-10:30 Anna Nowak; filter replaced`. From when to
/// when, where that was not told; who signed, or behind a dash why nobody did; for other acts what is left, which parts
/// are missing, or why; behind a semicolon a remark.
package struct ReportWords: Hashable, Sendable {
    package var started: Timestamp?
    package var ended: Timestamp?
    package var reason: String?
    package var signedBy: String?
    package var note: String?

    /// Reads a line. `asksTimes` says that it begins with the times; without dates they
    /// are those near `placement`. Throws `notADate` when they
    /// are missing, `required` when nothing is said that has to be.
    package init(
        _ text: String, act: VisitAct, asksTimes: Bool, near placement: Placement?, _ times: TimeWords
    ) throws(InputFault) {
        let pieces = Self.pieces(text, asksTimes: asksTimes)
        if asksTimes { (started, ended) = try Self.span(pieces.times, placement, times) }
        note = pieces.note.isEmpty ? nil : pieces.note
        guard !pieces.main.isEmpty else { throw .required }
        if act == .complete, !pieces.isUnsigned { signedBy = pieces.main } else { reason = pieces.main }
    }

    /// A line taken apart, before anything in it is understood: the words that say the times, what it is about, whether that
    /// tells why nobody signed, and a remark.
    package static func pieces(
        _ text: String, asksTimes: Bool
    ) -> (times: [String], main: String, isUnsigned: Bool, note: String) {
        let words = text.split(separator: " ").map(String.init)
        let count = asksTimes ? (words.first?.contains("-") == true ? 1 : 2) : 0
        let parts = words.dropFirst(count).joined(separator: " ")
            .split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false).map { trimmed($0) }
        let main = parts.first ?? ""
        let isUnsigned = main.hasPrefix("-") || main.hasPrefix("–")
        return (
            Array(words.prefix(count)), isUnsigned ? trimmed(main.dropFirst()) : main, isUnsigned,
            parts.count > 1 ? parts[1] : ""
        )
    }

    /// `9:00-10:30`, or `9:00 10:30`.
    private static func span(
        _ words: [String], _ placement: Placement?, _ times: TimeWords
    ) throws(InputFault) -> (Timestamp, Timestamp) {
        guard let first = words.first else { throw .required }
        let ends = first.contains("-") ? first.split(separator: "-").map(String.init) : words
        guard ends.count == 2 else { throw .notADate(first) }
        let start = try moment(ends[0], placement, times)
        var end = try moment(ends[1], placement, times)
        // Past midnight.
        if end < start { end = try times.moment(ends[1], on: times.calendar.day(of: start) + 1) }
        return (start, end)
    }

    private static func moment(
        _ text: String, _ placement: Placement?, _ times: TimeWords
    ) throws(InputFault) -> Timestamp {
        guard let placement else { return try times.moment(text) }
        return try times.moment(text, near: placement)
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        text.split(separator: " ").joined(separator: " ")
    }
}
