package import ServiceModel

/// What an inspection found of one device: its part of a report, with who signed that report.
package struct InspectionPrint: Sendable {
    private let report: ServiceReport
    private let device: ServiceReport.Device
    private let envelope: ReportEnvelope
    private let issuer: PrintedIssuer
    private let words: PrintWording

    package init(
        _ report: ServiceReport, of device: ServiceReport.Device, _ envelope: ReportEnvelope, issuer: PrintedIssuer,
        _ calendar: CompanyCalendar
    ) {
        self.report = report
        self.device = device
        self.envelope = envelope
        self.issuer = issuer
        words = PrintWording(envelope.language, calendar)
    }

    package var document: PrintedDocument {
        var own = report
        own.devices = [device]
        own.answers = report.answers.filter { $0.device == device.name || $0.device.isEmpty }
        let names = Set(own.answers.map(\.item.question))
        own.photos = report.photos.filter { names.contains($0.question) }
        own.parts = []
        var document = ServiceReportPrint(own, envelope, issuer: issuer, words.calendar).document
        document.title = ReportKind.inspection.name(words.language)
        document.subtitle = [device.name, device.serial].filter { !$0.isEmpty }.joined(separator: ", ")
        let headings = [words("Parts", "Części"), words("Time", "Czas")]
        document.sections.removeAll { headings.contains($0.heading) }
        if let outcome = result(own.answers) {
            document.sections.insert(outcome, at: min(2, document.sections.count))
        }
        document.footing = words(
            "\(device.name), \(report.number). Part of the report with content \(envelope.content).",
            "\(device.name), \(report.number). Część protokołu o treści \(envelope.content).")
        return document
    }

    /// What the answers come to; `nil` where nothing was asked. Of limits only where an answer has some.
    private func result(_ answers: [ServiceReport.Answer]) -> PrintedSection? {
        guard !answers.isEmpty else { return nil }
        let isLimited = answers.contains { $0.value != nil && $0.item.hasLimits }
        let outside = answers.count(where: \.isOutside)
        let missing = answers.count { $0.value == nil && $0.item.isMandatory }
        let isGood = outside + missing == 0
        let told = isGood ? praise(isLimited: isLimited) : blame(outside: isLimited ? outside : nil, missing: missing)
        let tone: PrintedTone = !isGood ? .warning : isLimited ? .good : .plain
        return PrintedSection(words("Result", "Wynik"), [.notice(told, tone)])
    }

    private func praise(isLimited: Bool) -> String {
        isLimited
            ? words(
                "All answers that have limits are within them.",
                "Wszystkie odpowiedzi, które mają granice, mieszczą się w nich.")
            : words("No limits are set for the answers.", "Dla odpowiedzi nie ustalono granic.")
    }

    /// `outside` is `nil` where no answer has limits.
    private func blame(outside: Int?, missing: Int) -> String {
        let limits = outside.map { words("Outside their limits: \($0). ", "Poza granicami: \($0). ") } ?? ""
        return limits + words("Not answered: \(missing).", "Bez odpowiedzi: \(missing).")
    }
}
