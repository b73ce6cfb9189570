import DeskModel
import ServiceModel
import TermCanvas

extension OrderSection {
    /// The versions of its reports: who signed which, and what each says.
    static let report = OrderSection(
        ask: { detail, state in
            let sequence = state.view.sequence
            if let asked = state[OrderReportsMemory.self].asked, asked == (detail.order.id, sequence) { return [] }
            state[OrderReportsMemory.self].asked = (detail.order.id, sequence)
            return [.ask(.reports(detail.order.id))]
        },
        { detail, columns, state in
            let language = state.language
            let heading = language("Report", "Protokół")
            let reports = state[OrderReportsMemory.self].reports.flatMap { $0.order == detail.order.id ? $0 : nil }
            let lines = reports?.lines ?? []
            let waits = reports?.waits == true ? language("; a version is being made", "; wersja w przygotowaniu") : ""
            guard let last = lines.last else {
                let none =
                    reports?.waits == true
                    ? language("it is being made", "w przygotowaniu")
                    : language(
                        "none yet; it is made when a visit is completed", "jeszcze brak; powstaje z końcem wizyty")
                return PageSection("report", heading, answer: none, startsFolded: true)
            }
            return PageSection(
                "report", lines.count > 1 ? "\(heading) \(lines.count)" : heading,
                answer: last.report.words(state.wording) + waits, startsFolded: true, caption: "",
                lines.reversed().map { .report($0, columns: columns, state) })
        })
}

extension PageLine {
    /// A version: Enter shows what it says, `v` the PDF, `w` saves it.
    fileprivate static func report(_ line: OrderReports.Line, columns: Int, _ state: ConsoleState) -> PageLine {
        let words = line.report.words(state.wording)
        return PageLine(
            id: LineID("report", line.report.version.id.rawValue),
            spans: [Span(SafeText.truncated(words, to: columns))],
            sentence: words
                + state.language(
                    ": Enter reads it, v shows the PDF, w saves it.", ": Enter czyta, v pokazuje PDF, w zapisuje."),
            document: line.report.document
        ) { $0.read(line) }
    }
}

extension ConsoleState {
    /// What a version says, as text over the page.
    mutating func read(_ line: OrderReports.Line) -> [Effect] {
        overlay = .paper(line.report.name, line.text, top: 0)
        return []
    }

    /// The newest version of the open page's order.
    var newestReport: OrderReports.Line? {
        guard let order = shownOrder?.order.id, let reports = self[OrderReportsMemory.self].reports,
            reports.order == order
        else { return nil }
        return reports.lines.last
    }
}
