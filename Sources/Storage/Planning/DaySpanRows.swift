import ServiceModel

extension RowReader {
    /// Three columns, the first day, the last and those between that are excepted, that are all there or all NULL.
    mutating func days() throws -> DaySpan? {
        let first = try optional { try $0.day() }
        let last = try optional { try $0.day() }
        // A span that was kept before there were exceptions has none.
        let except = try optional { try $0.dayList() } ?? []
        guard let (first, last) = try both(first, last) else { return nil }
        guard let span = DaySpan(first, last, except: except) else {
            throw StoreFault.unreadableRow(table: table, detail: "\(first.iso) to \(last.iso)")
        }
        return span
    }

    /// Days with blanks between them.
    mutating func dayList() throws -> [Day] {
        try parsed { text in
            let parts = text.split(separator: " ")
            let days = parts.compactMap { Day(iso: $0) }
            return days.count == parts.count ? days : nil
        }
    }
}

/// The text of `RowReader.dayList`.
func joined(_ days: [Day]) -> String { days.map(\.iso).joined(separator: " ") }
