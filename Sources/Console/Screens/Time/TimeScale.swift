import DeskModel
import ServiceModel
import TermCanvas

/// A day on one scale: hours, what was planned, what was measured, and where the shift ends.
struct TimeScale {
    private let day: TimeDay
    private let state: ConsoleState
    private let columns: Int
    private let span: TimeWindow?

    /// Columns of the names in front.
    private static let label = 10

    init(_ day: TimeDay, columns: Int, _ state: ConsoleState) {
        self.day = day
        self.state = state
        self.columns = max(10, columns - Self.label)
        let windows = day.sheet.shifts + day.planned.map(\.window) + day.lines.map(\.stretch.window)
        span = windows.map(\.start).min().flatMap { start in
            windows.map(\.end).max().flatMap { end in
                // Whole hours, so that the figures stand where the hours begin.
                TimeWindow(
                    start: start - Int(start.seconds % 3600), end: end + Int((3600 - end.seconds % 3600) % 3600))
            }
        }
    }

    var lines: [[Span]] {
        guard let span else { return [] }
        let language = state.language
        let planned = day.planned.map { (window: $0.window, kind: $0.kind, text: $0.number?.short ?? "") }
        let measured = day.lines.map { line in
            (window: line.stretch.window, kind: line.stretch.kind, text: line.number?.short ?? "")
        }
        return [
            [Span(label(""), .dim), Span(hours(span), .dim)],
            [Span(label(language("planned", "plan"))), Span(row(planned, span, "[", "]"))],
            [Span(label(language("measured", "pomiar"))), Span(row(measured, span, "(", ")"))],
            [Span(label("")), Span(mark(span), .dim)],
        ]
    }

    private func label(_ text: String) -> String { SafeText.fitted(text, to: Self.label) }

    private func column(_ moment: Timestamp, _ span: TimeWindow) -> Int {
        max(0, min(columns, moment.since(span.start) * columns / span.seconds))
    }

    private func hours(_ span: TimeWindow) -> String {
        var cells = [Character](repeating: " ", count: columns + 2)
        for moment in stride(from: span.start.seconds, to: span.end.seconds, by: 3600).map(Timestamp.init(seconds:)) {
            let at = column(moment, span)
            let text = state.wording.time(moment).prefix(2)
            guard at == 0 || cells[at - 1] == " " else { continue }
            for (offset, letter) in text.enumerated() where at + offset < columns { cells[at + offset] = letter }
        }
        return String(cells.prefix(columns))
    }

    private func row(
        _ parts: [(window: TimeWindow, kind: TimeKind, text: String)], _ span: TimeWindow, _ open: Character,
        _ close: Character
    ) -> String {
        var cells = [Character](repeating: " ", count: columns)
        for part in parts {
            let (first, end) = (column(part.window.start, span), column(part.window.end, span))
            guard first < end else { continue }
            guard part.kind == .work else {
                for index in first..<end { cells[index] = part.kind.sign.first ?? " " }
                continue
            }
            for index in first..<end { cells[index] = " " }
            cells[first] = open
            cells[end - 1] = close
            let room = end - first - 2
            guard part.text.count <= room else { continue }
            let start = first + 1 + (room - part.text.count) / 2
            for (offset, letter) in part.text.enumerated() { cells[start + offset] = letter }
        }
        return String(cells)
    }

    /// `^ 15:00 shift ends`
    private func mark(_ span: TimeWindow) -> String {
        guard let end = day.sheet.shifts.map(\.end).max() else { return "" }
        let language = state.language
        let over = day.paid[.overtime] > 0 ? language(", overtime from here", ", dalej nadgodziny") : ""
        let time = state.wording.time(end)
        let words = language("\(time) shift ends", "\(time) koniec zmiany") + over
        let at = min(column(end, span), columns - 1)
        let behind = "^ " + words
        if at + behind.count <= columns { return String(repeating: " ", count: at) + behind }
        let before = words + " ^"
        return String(repeating: " ", count: max(0, at + 1 - before.count)) + before
    }
}
