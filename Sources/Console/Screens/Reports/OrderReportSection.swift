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
            return [.ask(.reports(.order(detail.order.id)))]
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
                answer: last.report.words(state.wording) + last.report.gapWords(language) + waits
                    + (reports?.mailWords(last, state) ?? ""),
                startsFolded: true, caption: "",
                lines.reversed().flatMap { line in
                    [PageLine.report(line, columns: columns, state)]
                        + PageLine.warnings(line, columns: columns, state)
                        + (reports?.mail(of: line) ?? []).map { PageLine.reportMail($0, columns: columns, state) }
                })
        })
}

extension PageLine {
    /// A message that brings the version above it: Enter shows what became of it.
    fileprivate static func reportMail(_ line: OutboxLine, columns: Int, _ state: ConsoleState) -> PageLine {
        let text = "  \(line.sign) \(line.message.address)  \(line.mailWords(state.wording))"
        return PageLine(
            id: LineID("report-mail", line.id.rawValue), spans: [Span(SafeText.truncated(text, to: columns))],
            sentence: line.sentence(state.wording)
                + state.language(" Enter shows every try.", " Enter pokazuje każdą próbę.")
        ) { state in
            state.overlay = .message(line, top: 0)
            return []
        }
    }

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

    /// What is not in the PDF of a version as it was meant, beneath it.
    fileprivate static func warnings(
        _ line: OrderReports.Line, columns: Int, _ state: ConsoleState
    ) -> [PageLine] {
        line.report.warnings(state.language).enumerated().map { index, warning in
            .text(
                LineID("report-warning", line.report.version.id.rawValue, Int64(index)),
                SafeText.truncated("  ! " + warning, to: columns), .statusWarning, says: warning)
        }
    }
}

extension OrderReport {
    /// `; not all is in the PDF`, of one that is not printed as it was meant.
    fileprivate func gapWords(_ language: Language) -> String {
        envelope.warnings?.isEmpty == false
            ? language("; not all is in the PDF", "; nie wszystko jest w PDF") : ""
    }
}

extension OrderReports {
    /// The messages that bring a version, the oldest first.
    func mail(of line: Line) -> [OutboxLine] { mail.filter { $0.message.report == line.report.version.id } }

    /// `; mailed to a@b.example: sent 10:41, 1st try`.
    fileprivate func mailWords(_ line: Line, _ state: ConsoleState) -> String {
        guard let last = mail(of: line).last else { return "" }
        return state.language("; to ", "; do ") + last.message.address + ": " + last.mailWords(state.wording)
    }
}

extension OutboxLine {
    /// `sent (10:41, 1st try)`.
    fileprivate func mailWords(_ wording: Wording) -> String {
        let tried = tried(wording)
        return stateWords(wording.language) + (tried.isEmpty ? "" : " (\(tried))")
    }
}

extension ConsoleState {
    mutating func take(_ news: ReportsNews) -> [Effect] {
        switch news {
        case .order(let reports): take(reports)
        }
        return []
    }

    mutating func take(_ reports: OrderReports) {
        self[OrderReportsMemory.self].reports = reports
        renewMessageBox(from: reports.mail)
    }

    /// The newest message that brings a report of the open page's order.
    var newestReportMail: OutboxLine? { shownReports?.mail.last }

    /// What a version says, as text over the page.
    mutating func read(_ line: OrderReports.Line) -> [Effect] {
        overlay = .paper(line.report.name, line.text, top: 0)
        return []
    }

    /// The newest version of the open page's order.
    var newestReport: OrderReports.Line? { shownReports?.lines.last }

    /// The report that `gM` and `dyspo report send` both send of the open page's order.
    var reportToSend: OrderReport? { shownReports?.toSend }

    private var shownReports: OrderReports? {
        guard let order = shownOrder?.order.id, let reports = self[OrderReportsMemory.self].reports,
            reports.order == order
        else { return nil }
        return reports
    }
}
