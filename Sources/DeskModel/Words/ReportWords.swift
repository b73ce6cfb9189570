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
        var words = text.split(separator: " ").map(String.init)
        if asksTimes { (started, ended) = try Self.span(&words, placement, times) }
        let parts = words.joined(separator: " ").split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
            .map { Self.trimmed($0) }
        note = parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil
        let main = parts.first ?? ""
        let isUnsigned = main.hasPrefix("-") || main.hasPrefix("–")
        let said = isUnsigned ? Self.trimmed(main.dropFirst()) : main
        guard !said.isEmpty else { throw .required }
        if act == .complete, !isUnsigned { signedBy = said } else { reason = said }
    }

    /// Takes the times off the words: `9:00-10:30`, or `9:00 10:30`.
    private static func span(
        _ words: inout [String], _ placement: Placement?, _ times: TimeWords
    ) throws(InputFault) -> (Timestamp, Timestamp) {
        guard let first = words.first else { throw .required }
        let ends: [String]
        if first.contains("-") {
            ends = first.split(separator: "-").map(String.init)
            words.removeFirst()
        } else {
            ends = Array(words.prefix(2))
            words.removeFirst(min(2, words.count))
        }
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
