package import ServiceModel

extension ServiceReport {
    /// What is different from the version before, a sentence each, in the envelope's language.
    package func changes(
        since before: ServiceReport, _ envelope: ReportEnvelope, _ calendar: CompanyCalendar
    ) -> [String] {
        func content(_ report: ServiceReport) -> PrintedDocument {
            ServiceReportPrint(report, envelope, issuer: PrintedIssuer(name: ""), calendar).content
        }
        return ReportChanges(from: content(before), to: content(self)).sentences
    }
}

extension ServiceReportPrint {
    /// What was found and done, as two versions are compared by it: each thing that is said of a visit by itself.
    var comparedWorks: PrintedSection {
        PrintedSection("", [.fields(report.works.flatMap(compared))])
    }

    private func compared(_ work: ServiceReport.Work) -> [PrintedField] {
        guard report.visit == nil else { return said(work) }
        let visit = words("Visit \(work.visit)", "Wizyta \(work.visit)")
        var signed: [PrintedField] = []
        if case .notice(let sentence, _)? = signedBefore(work) {
            signed = [PrintedField(words("Signature", "Podpis pod treścią"), sentence)]
        }
        return [PrintedField(visit, ending(work))]
            + (said(work) + signed).map { PrintedField("\(visit), \($0.name)", $0.value) }
    }

    /// `23 Nov 2026, 10:41: completed`.
    func ending(_ work: ServiceReport.Work) -> String {
        "\(words.moment(work.ended)): \(work.act.reported(words.language))"
    }
}
