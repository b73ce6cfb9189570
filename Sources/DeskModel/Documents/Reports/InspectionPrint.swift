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
        let outside = own.answers.count(where: \.isOutside)
        let missing = own.answers.count { $0.value == nil && $0.item.isMandatory }
        document.title = ReportKind.inspection.name(words.language)
        document.subtitle = [device.name, device.serial].filter { !$0.isEmpty }.joined(separator: ", ")
        let headings = [words("Parts", "Części"), words("Time", "Czas")]
        document.sections.removeAll { headings.contains($0.heading) }
        document.sections.insert(
            PrintedSection(
                words("Result", "Wynik"),
                [
                    .notice(
                        outside + missing == 0
                            ? words(
                                "All answers are within their limits.", "Wszystkie odpowiedzi mieszczą się w granicach."
                            )
                            : words(
                                "Outside their limits: \(outside). Not answered: \(missing).",
                                "Poza granicami: \(outside). Bez odpowiedzi: \(missing)."),
                        outside + missing == 0 ? .good : .warning)
                ]), at: min(2, document.sections.count))
        document.footing = words(
            "\(device.name), \(report.number). Part of the report with content \(envelope.content).",
            "\(device.name), \(report.number). Część protokołu o treści \(envelope.content).")
        return document
    }
}
