package import ServiceModel

/// A service report as a document that can be printed.
package struct ServiceReportPrint: Sendable {
    let report: ServiceReport
    let envelope: ReportEnvelope
    let issuer: PrintedIssuer
    let words: PrintWording
    /// It is not what was issued: the same in another language.
    let isCopy: Bool

    package init(
        _ report: ServiceReport, _ envelope: ReportEnvelope, issuer: PrintedIssuer, _ calendar: CompanyCalendar,
        isCopy: Bool = false
    ) {
        self.report = report
        self.envelope = envelope
        self.issuer = issuer
        words = PrintWording(envelope.language, calendar)
        self.isCopy = isCopy
    }

    package var document: PrintedDocument {
        PrintedDocument(
            words.language, title: (report.visit == nil ? ReportKind.order : .visit).name(words.language),
            subtitle: subtitle, badge: badge, issuer: issuer, facts: facts, parties: parties,
            sections: sections(with: works) + [changes, signatures].compactMap { $0 }, footing: footing,
            created: envelope.madeAt)
    }

    /// What two versions are compared by: everything but who signed and what changed.
    package var content: PrintedDocument {
        PrintedDocument(
            words.language, title: "", subtitle: "", issuer: PrintedIssuer(name: ""), facts: facts, parties: parties,
            sections: sections(with: comparedWorks), created: envelope.madeAt)
    }

    private func sections(with works: PrintedSection) -> [PrintedSection] {
        [fault, devices, works, checklist, parts, times, advice, followUp, photos].compactMap { $0 }
    }

    private var subtitle: String {
        report.number.description + (report.visit.map { words(", visit \($0)", ", wizyta \($0)") } ?? "")
    }

    private var badge: String { isCopy ? words("COPY; ", "KOPIA; ") + standing : standing }

    private var standing: String {
        let version = words("version \(envelope.version)", "wersja \(envelope.version)")
        switch envelope.signing {
        case .signed where envelope.isSigned: return version + words(", signed", ", podpisana")
        case .signed(_, _, _, _, let signed?):
            return version + words("; signed: version \(signed)", "; podpisano wersję \(signed)")
        case .signed: return version + words("; signed before", "; podpisano wcześniej")
        case .none: return version + words(", not signed", ", bez podpisu")
        case .notAsked: return version
        }
    }

    private var footing: String {
        let copy = words(
            "Copy in English; the file that was issued is in another language. ",
            "Kopia po polsku; wystawiony plik jest w innym języku. ")
        return (isCopy ? copy : "")
            + words(
                "\(subtitle), version \(envelope.version). Content \(envelope.content). Made by Dyspo.",
                "\(subtitle), wersja \(envelope.version). Treść \(envelope.content). Utworzono w programie Dyspo.")
    }

    private var facts: [PrintedField] {
        let last = report.works.last
        let dates = report.works.map { words.date(words.calendar.day(of: $0.arrived ?? $0.started ?? $0.ended)) }
        let crews = report.works.flatMap(\.crew).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return [
            PrintedField(
                words("Date", "Data"),
                dates.reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
                    .joined(separator: ", ")),
            PrintedField(words("Technician", "Serwisant"), crews.joined(separator: ", ")),
            PrintedField(
                words("Result", "Wynik"), last.map { $0.act.reported(words.language) } ?? "–",
                last?.act == .complete ? .good : .plain),
            PrintedField(
                words("Kind of work", "Rodzaj pracy"),
                report.serviceType.isEmpty ? report.type.name(words.language) : report.serviceType),
        ]
    }

    private var parties: [PrintedParty] {
        func lines(_ party: ServiceReport.Party) -> [String] {
            (party.nip.isEmpty ? [] : ["NIP \(party.nip)"]) + party.lines
                + [party.phone, party.email].filter { !$0.isEmpty }
        }
        let customer = PrintedParty(
            words("Customer", "Zleceniodawca"), report.customer.name, lines(report.customer))
        let site = PrintedParty(words("Place of work", "Miejsce pracy"), report.site.name, lines(report.site))
        let paid = report.verdict.map { [$0.reason.map(paidWords) ?? $0.decided.name(words.language)] } ?? []
        let contract = PrintedParty(
            words("Contract and payment", "Umowa i płatność"),
            report.contract.isEmpty ? words("no contract", "bez umowy") : report.contract, paid)
        return [customer, site, contract]
    }

    /// Without the contract's number, which stands above it.
    private func paidWords(_ reason: VerdictReason) -> String {
        let words = reason.words(words.wording)
        guard !report.contract.isEmpty, words.hasPrefix(report.contract) else { return words }
        return String(words.dropFirst(report.contract.count).drop { $0 == ":" || $0 == " " }).capitalizedFirst
    }

    private var fault: PrintedSection {
        let reporter = report.reporter.map {
            [$0.name, $0.phone, $0.email].filter { !$0.isEmpty }.joined(separator: ", ")
        }
        let who = reporter.flatMap { $0.isEmpty ? nil : $0 }
        let said = who.map { words("reported by \($0), ", "zgłosił(a): \($0), ") } ?? words("reported ", "zgłoszono ")
        return PrintedSection(
            words("Reported", "Zgłoszenie"),
            [
                .text(
                    [report.title, report.words, said + words.moment(report.reported)].filter { !$0.isEmpty }
                        .joined(separator: "\n"))
            ])
    }

    private var devices: PrintedSection? {
        guard !report.devices.isEmpty else { return nil }
        return PrintedSection(
            words("Devices", "Urządzenia"),
            [
                .table(
                    PrintedTable(
                        [
                            .init(words("Device", "Urządzenie"), share: 5), .init("Model", share: 4),
                            .init(words("Serial number", "Nr seryjny"), share: 4),
                            .init(words("Where it stands", "Gdzie stoi"), share: 4),
                        ],
                        rows: report.devices.map { .init([$0.name, $0.model, $0.serial, $0.place]) }))
            ])
    }

    /// What was found and done, visit by visit.
    private var works: PrintedSection {
        let told = report.works.flatMap { work -> [PrintedBlock] in
            let head =
                report.visit == nil
                ? [
                    PrintedBlock.notice(
                        words("Visit \(work.visit)", "Wizyta \(work.visit)") + ", " + ending(work), .plain)
                ] : []
            let texts = said(work).filter { !$0.value.isEmpty }.map { PrintedBlock.text("\($0.name): \($0.value)") }
            return head + texts + [signedBefore(work)].compactMap { $0 }
        }
        let nothing = words("Nothing was written down.", "Niczego nie zapisano.")
        return PrintedSection(
            words("Found and done", "Stwierdzono i wykonano"), told.isEmpty ? [.text(nothing)] : told)
    }

    /// What is said of a visit, each thing under its name; empty where nothing was said.
    func said(_ work: ServiceReport.Work) -> [PrintedField] {
        [
            PrintedField(words("Found", "Stwierdzono"), work.found),
            PrintedField(words("Done", "Wykonano"), work.done),
            PrintedField(words("Left to do", "Pozostało"), work.left),
            PrintedField(words("Remark", "Uwaga"), work.remark ?? ""),
            PrintedField(words("Signed by", "Podpis"), work.signedBy ?? ""),
        ]
    }

    private var times: PrintedSection? {
        guard report.works.contains(where: { $0.work != nil || $0.travel != nil }) else { return nil }
        func clock(_ moment: Timestamp?) -> String { moment.map { words.wording.time($0) } ?? "–" }
        let rows = report.works.map { work in
            PrintedTable.Row([
                "\(work.visit)", words.date(words.calendar.day(of: work.started ?? work.ended)), clock(work.arrived),
                clock(work.started), clock(work.ended), words.length(work.travel), words.length(work.work),
                words.length(work.pause),
            ])
        }
        let coverage = [LineCoverage.Line.labour, .travel].map { line in
            PrintedField(
                line == .labour ? words("Labour", "Robocizna") : words("Travel", "Dojazd"),
                LineCoverage(report.verdict, line).name(words.language))
        }
        return PrintedSection(
            words("Time", "Czas"),
            [
                .table(
                    PrintedTable(
                        [
                            .init(words("Visit", "Wizyta"), share: 2), .init(words("Day", "Dzień"), share: 3),
                            .init(words("On site", "Na miejscu"), share: 3, isNumber: true),
                            .init(words("Begun", "Początek"), share: 3, isNumber: true),
                            .init(words("Ended", "Koniec"), share: 3, isNumber: true),
                            .init(words("Travel", "Dojazd"), share: 3, isNumber: true),
                            .init(words("Work", "Praca"), share: 3, isNumber: true),
                            .init(words("Pause", "Pauza"), share: 3, isNumber: true),
                        ], rows: rows)), .fields(coverage),
            ])
    }

    private var parts: PrintedSection {
        guard !report.parts.isEmpty else {
            return PrintedSection(words("Parts", "Części"), [.text(words("No parts were used.", "Nie zużyto części."))])
        }
        return PrintedSection(
            words("Parts used", "Zużyte części"),
            [
                .table(
                    PrintedTable(
                        [
                            .init(words("Code", "Kod"), share: 4), .init(words("Name", "Nazwa"), share: 7),
                            .init(words("Quantity", "Ilość"), share: 3, isNumber: true),
                            .init(words("Serial numbers", "Nr seryjne"), share: 5),
                            .init(words("Payment", "Rozliczenie"), share: 3),
                        ],
                        rows: report.parts.map { part in
                            .init([
                                part.code, part.name,
                                StockWords.quantity(Quantity(thousandths: part.thousandths), part.unit, words.language),
                                part.serials.joined(separator: ", "), part.coverage.name(words.language),
                            ])
                        }))
            ])
    }

    private var advice: PrintedSection? {
        let told = report.works.map(\.advice).filter { !$0.isEmpty }
        guard !told.isEmpty else { return nil }
        return PrintedSection(words("Recommendations", "Zalecenia"), told.map { .notice($0, .plain) })
    }

    private var followUp: PrintedSection? {
        let next = report.next.map {
            words(
                "The work goes on with visit \($0) of this order.",
                "Praca będzie dokończona: wizyta \($0) tego zlecenia.")
        }
        let followers = report.followers.map { follower in
            words("Order \(follower.number): \(follower.title)", "Zlecenie \(follower.number): \(follower.title)")
        }
        let told = [next].compactMap { $0 } + followers
        guard !told.isEmpty else { return nil }
        return PrintedSection(words("What follows", "Ciąg dalszy"), [.text(told.joined(separator: "\n"))])
    }

    private var photos: PrintedSection? {
        guard !report.photos.isEmpty else { return nil }
        return PrintedSection(
            words("Photos", "Zdjęcia"),
            [
                .photos(
                    report.photos.map { photo in
                        PrintedPhoto(
                            hash: photo.hash, name: photo.name,
                            caption:
                                "\(photo.question.isEmpty ? photo.name : photo.question), \(words.moment(photo.takenAt))"
                        )
                    })
            ])
    }
}
