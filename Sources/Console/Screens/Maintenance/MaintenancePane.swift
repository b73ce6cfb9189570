import DeskModel
import ServiceModel
import TermCanvas

/// A plan's year beneath the list: what its rule says, the strip of its days, and what was moved and why.
struct MaintenancePane {
    private let preview: PlanPreview
    private let day: Int
    private let columns: Int
    private let wording: Wording

    init(_ preview: PlanPreview, day: Int, columns: Int, wording: Wording) {
        self.preview = preview
        self.day = day
        self.columns = columns
        self.wording = wording
    }

    private var language: Language { wording.language }

    var lines: [[Span]] {
        [
            [Span(SafeText.truncated(preview.ruleWords(wording), to: columns))],
            [Span(SafeText.truncated(subject, to: columns), .dim)],
        ]
            + MaintenanceStrip(preview, day: day, columns: columns, wording: wording).lines + moved + tail
    }

    /// `type … (1:30, UDT, checklist 14)   device   contract`
    private var subject: String {
        let work = [
            preview.minutes.map { wording.length(minutes: $0) },
            preview.skills.isEmpty ? nil : preview.skills.joined(separator: ", "),
            preview.checklist == 0 ? nil : language("checklist \(preview.checklist)", "lista \(preview.checklist)"),
        ].compactMap { $0 }.joined(separator: ", ")
        let type = language("type ", "rodzaj ") + preview.line.type + (work.isEmpty ? "" : " (\(work))")
        let contract = preview.line.contract.map { [language("contract ", "umowa ") + $0] } ?? []
        return ([type] + preview.line.assets + contract).joined(separator: "   ")
    }

    /// `moved 4   1 Jan → Mon 4 Jan   New Year, then a weekend   3 days later, inside ±5`
    private var moved: [[Span]] {
        let days = preview.moved
        let heading = language("moved \(days.count)", "przesunięte \(days.count)")
        let width = SafeText.width(heading) + 2
        return days.prefix(4).enumerated().map { index, day in
            let occurrence = day.occurrence
            let label = SafeText.fitted(index == 0 ? heading : "", to: width)
            let move =
                "\(occurrence.nominal.day) \(wording.month(occurrence.nominal.month)) → \(wording.date(occurrence.date))"
            let why = preview.freeWords(occurrence, wording)
            let how = preview.movedWords(occurrence, wording) ?? ""
            let text =
                columns >= 100
                ? SafeText.fitted(move, to: 27) + " " + SafeText.fitted(why, to: 34) + "  " + how
                : "\(move)  \(why)"
            return [Span(label, .title), Span(SafeText.truncated(text, to: max(1, columns - width)))]
        }
    }

    private var tail: [[Span]] {
        var lines = [preview.totals(wording)]
        if let missed = preview.missedWords(wording) { lines.insert(missed, at: 0) }
        if let promise = preview.promise(wording) { lines.append(promise) }
        if let done = preview.doneWords(wording) { lines.append(done) }
        return lines.map { [Span(SafeText.truncated($0, to: columns), .dim)] }
    }
}
