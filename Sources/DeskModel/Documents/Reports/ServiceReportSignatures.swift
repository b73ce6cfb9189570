import ServiceModel

extension ServiceReportPrint {
    /// Who signed, and what: the version that is read here, or one before it.
    var signatures: PrintedSection? {
        let heading = words("Signature", "Podpis")
        switch envelope.signing {
        case .notAsked: return nil
        case .none(let reason):
            return PrintedSection(
                heading, [.notice(words("Not signed: \(reason)", "Bez podpisu: \(reason)"), .plain)])
        case .signed(let name, let role, let at, let strokes, let version):
            let lines = [role, words.moment(at), signed(version, hasStrokes: strokes != nil)].filter { !$0.isEmpty }
            let customer = PrintedBlock.signature(
                PrintedSignature(words("For the customer", "Za klienta"), name: name, lines: lines, strokes: strokes))
            let technician = PrintedBlock.signature(
                PrintedSignature(
                    words("For the service", "Za serwis"), name: report.works.last?.crew.first ?? "",
                    lines: [words("did the work", "wykonanie prac")]))
            guard !envelope.isSigned else { return PrintedSection(heading, [customer, technician]) }
            return PrintedSection(heading, [.notice(later(version), .warning), customer, technician])
        }
    }

    /// Beside the signature of a visit of the whole order: that another content was signed than what is read here.
    func signedBefore(_ work: ServiceReport.Work) -> PrintedBlock? {
        guard let before = work.signedBefore else { return nil }
        let what =
            before.version.map {
                words(
                    "What was signed is version \($0) of the report of visit \(work.visit). ",
                    "Podpisano wersję \($0) protokołu wizyty \(work.visit). ")
            } ?? ""
        return .notice(
            what
                + words(
                    "The content changed after the signature; what changed was not signed.",
                    "Treść zmieniła się po podpisie; zmian nikt nie podpisał."), .warning)
    }

    private func signed(_ version: Int?, hasStrokes: Bool) -> String {
        let what =
            version.map { words("signed version \($0)", "podpisano wersję \($0)") }
            ?? words("signed before it was made", "podpisano przed utworzeniem")
        return what
            + (hasStrokes
                ? "" : words("; name only, no drawn signature", "; zapisano nazwisko, bez odręcznego podpisu"))
    }

    private func later(_ version: Int?) -> String {
        version.map {
            words(
                "What was signed is version \($0). What changed since is said above and was not signed.",
                "Podpisano wersję \($0). Późniejsze zmiany są wymienione wyżej i nie były podpisane.")
        }
            ?? words(
                "The content changed between the signature and this report.",
                "Treść zmieniła się między podpisem a tym protokołem.")
    }

    /// What is different from the version before.
    var changes: PrintedSection? {
        guard envelope.version > 1 else { return nil }
        let before = envelope.version - 1
        return PrintedSection(
            words("Changed since version \(before)", "Zmiany względem wersji \(before)"),
            [
                .text(
                    envelope.changes.isEmpty
                        ? words("Only the signature.", "Tylko podpis.") : envelope.changes.joined(separator: "\n"))
            ])
    }
}
