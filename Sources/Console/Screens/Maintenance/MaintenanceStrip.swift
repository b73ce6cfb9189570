import DeskModel
import ServiceModel
import TermCanvas

/// The days of a plan side by side: month, day, order, where the order stands, and a mark under the one that is meant.
struct MaintenanceStrip {
    private let preview: PlanPreview
    private let day: Int
    private let wording: Wording
    /// The days that show.
    private let shown: Range<Int>

    /// Cells of one day, and how many lines of days there are at most.
    private static let width = 9

    init(_ preview: PlanPreview, day: Int, columns: Int, wording: Wording) {
        self.preview = preview
        self.day = day
        self.wording = wording
        let room = max(1, min(columns / Self.width, 12))
        // Twelve on a wide screen; on a narrow one those round the one that is meant.
        let first = max(0, min(day - room / 2, preview.days.count - room))
        shown = first..<min(preview.days.count, first + room)
    }

    private var language: Language { wording.language }

    var lines: [[Span]] {
        guard !preview.days.isEmpty else {
            return [
                [
                    Span(
                        language("no visit in these twelve months", "żadnego przeglądu w tych dwunastu miesiącach"),
                        .dim)
                ]
            ]
        }
        let days = shown.map { preview.days[$0] }
        var lines = [
            row(days) { (wording.month($0.occurrence.date.month), .header) },
            row(days) { (dayText($0), $0.isSkipped ? .dim : .text) },
            row(days) { (orderText($0), $0.isMissed ? .late : .text) },
            row(days) { (placeText($0), .dim) },
        ]
        let mark = String(repeating: " ", count: (day - shown.lowerBound) * Self.width) + "^"
        lines.append([Span(mark, .titleFocused)])
        return lines
    }

    private func row(_ days: [PlanDay], _ cell: (PlanDay) -> (String, Role)) -> [Span] {
        days.map { day in
            let (text, role) = cell(day)
            return Span(SafeText.fitted(text, to: Self.width), role)
        }
    }

    /// `1 Tue`, `4 Mon>` moved on, `30 Fri<` moved back.
    private func dayText(_ day: PlanDay) -> String {
        let date = day.occurrence.date
        let sign = day.isByHand ? "~" : day.occurrence.moved.map { $0 > 0 ? ">" : "<" } ?? ""
        return "\(date.day) \(wording.weekday(date.weekday))\(sign)"
    }

    /// `98`, `-`, `x` skipped, `!` missed, `done`.
    private func orderText(_ day: PlanDay) -> String {
        switch day.fate {
        case .ahead: "-"
        case .made(let order, _, _):
            // A long number stands alone, so that a blank is left before the next day.
            order.short.count > 2 ? order.short : language("order ", "zlec. ") + order.short
        case .done: language("done", "wykonane")
        case .cancelled: language("dropped", "anulow.")
        case .missed: "!"
        case .skipped: "x"
        }
    }

    /// Where the order stands in its tolerance, or the day on which it was done.
    private func placeText(_ day: PlanDay) -> String {
        switch day.fate {
        case .made(_, _, let placed?): "▄ " + wording.dayAlone(placed)
        case .made(_, _, nil): "▄ ?"
        case .done(_, let done): "\(done.day) \(wording.month(done.month))"
        case .ahead, .cancelled, .missed, .skipped: "·"
        }
    }
}
