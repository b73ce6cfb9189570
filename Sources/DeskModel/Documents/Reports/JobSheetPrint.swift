package import ServiceModel

/// What somebody takes along to a visit: where, how to get in, what is wrong, what was done there before, what to ask and what to
/// load. Made when it is asked for, and of no version. Notes for the desk and ways in are on it: it is not for customers.
package struct JobSheetPrint: Sendable {
    let detail: OrderDetail
    let visit: OrderDetail.VisitLine?
    /// What was done to its devices before, newest first.
    let history: [HistoryVisit]
    let issuer: PrintedIssuer
    let words: PrintWording
    let now: Timestamp

    package init(
        _ detail: OrderDetail, visit: OrderDetail.VisitLine?, history: [HistoryVisit], issuer: PrintedIssuer,
        _ words: PrintWording, now: Timestamp
    ) {
        self.detail = detail
        self.visit = visit
        self.history = history
        self.issuer = issuer
        self.words = words
        self.now = now
    }

    package var document: PrintedDocument {
        let order = detail.order
        let part = visit.map { words(", visit \($0.visit.sequence)", ", wizyta \($0.visit.sequence)") } ?? ""
        return PrintedDocument(
            words.language, title: ReportKind.jobSheet.name(words.language), subtitle: order.number.description + part,
            badge: order.priority.name(words.language), issuer: issuer, facts: facts, parties: parties,
            sections: [work, devices, before, checklist, parts, notes, signing].compactMap { $0 },
            footing: words(
                "\(order.number)\(part), as of \(words.moment(now)). For the company's own use.",
                "\(order.number)\(part), stan z \(words.moment(now)). Do użytku wewnętrznego."), created: now)
    }

    private var facts: [PrintedField] {
        let placement = visit?.visit.placement
        let promise = visit?.visit.promise
        return [
            PrintedField(
                words("When", "Kiedy"),
                placement.map { "\(words.moment($0.start))–\(words.wording.time($0.end))" }
                    ?? words("not planned", "niezaplanowana")),
            PrintedField(
                words("Technician", "Serwisant"), visit.map { $0.crew.joined(separator: ", ") } ?? "",
                (visit?.crew.isEmpty ?? true) ? .quiet : .plain),
            PrintedField(
                words("Promised", "Obiecano"),
                promise.map {
                    "\(words.moment($0.window.start))–\(words.wording.time($0.window.end)), \($0.toldTo)"
                } ?? "–"),
            PrintedField(
                words("Work on site", "Praca na miejscu"), words.length(visit?.visit.duration)),
        ]
    }

    private var parties: [PrintedParty] {
        let (customer, site, order) = (detail.customer, detail.site, detail.order)
        let contact = order.reporter.map { [$0.name, $0.phone, $0.email].filter { !$0.isEmpty } } ?? []
        let open = site.access.map { hours in
            "\(hours.weekdays.map { words.wording.weekday($0) }.joined(separator: " ")) \(clock(hours.from))–\(clock(hours.to))"
        }
        return [
            PrintedParty(
                words("Customer", "Zleceniodawca"), customer.name,
                [customer.phone, customer.email].filter { !$0.isEmpty }),
            PrintedParty(
                words("Place of work", "Miejsce pracy"), site.name,
                [site.address, site.town, open ?? "", site.accessNote].filter { !$0.isEmpty }),
            PrintedParty(words("Contact", "Kontakt"), contact.first ?? "–", Array(contact.dropFirst())),
        ]
    }

    private func clock(_ time: TimeOfDay) -> String {
        let minutes = time.minutes % 1440 == 0 && time.minutes > 0 ? 1440 : time.minutes % 1440
        return "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
    }

    private var work: PrintedSection {
        let told = detail.tickets.flatMap { [$0.ticket.symptom, $0.ticket.note] }
        let texts = ([detail.order.title] + told).filter { !$0.isEmpty }.reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        let pays = detail.order.verdict?.sentence(words.wording)
        return PrintedSection(
            words("What is to be done", "Co zrobić"),
            [.text(texts.joined(separator: "\n"))] + (pays.map { [.text($0)] } ?? []))
    }

    private var devices: PrintedSection? {
        guard !detail.assets.isEmpty else { return nil }
        return PrintedSection(
            words("Devices", "Urządzenia"),
            [
                .table(
                    PrintedTable(
                        [
                            .init(words("Device", "Urządzenie"), share: 5), .init("Model", share: 4),
                            .init(words("Serial number", "Nr seryjny"), share: 4),
                            .init(words("Where it stands", "Gdzie stoi"), share: 4),
                        ], rows: detail.assets.map { .init([$0.name, $0.model, $0.serial, $0.place]) }))
            ])
    }

    private var before: PrintedSection? {
        let past = history.filter { $0.order != detail.order.id }.prefix(6)
        guard !past.isEmpty else { return nil }
        return PrintedSection(
            words("What was done before", "Co robiono wcześniej"),
            [
                .table(
                    PrintedTable(
                        [
                            .init(words("Day", "Dzień"), share: 3), .init(words("Order", "Zlecenie"), share: 4),
                            .init(words("What", "Co"), share: 9), .init(words("Who", "Kto"), share: 4),
                        ],
                        rows: past.map { visit in
                            .init([
                                words.date(words.calendar.day(of: visit.at)), visit.number.description,
                                ([visit.title] + visit.notes).joined(separator: "; "),
                                visit.crew.joined(separator: ", "),
                            ])
                        }))
            ])
    }

    private var checklist: PrintedSection? {
        guard let checklist = detail.checklist, !checklist.checklist.lines.isEmpty else { return nil }
        let rows = checklist.checklist.lines.map { line in
            PrintedTable.Row([
                "\(line.number)", checklist.name(of: line) + (line.item.isMandatory ? " *" : ""),
                line.item.expected(words.language), line.value?.words(of: line.item, words.language) ?? "",
            ])
        }
        return PrintedSection(
            words("Checklist, * must be answered", "Lista kontrolna, * odpowiedź konieczna"),
            [
                .table(
                    PrintedTable(
                        [
                            .init(words("No.", "Nr"), share: 1, isNumber: true),
                            .init(words("Question", "Pytanie"), share: 8),
                            .init(words("Expected", "Oczekiwane"), share: 4),
                            .init(words("Answer", "Odpowiedź"), share: 4),
                        ], rows: rows))
            ])
    }

    private var parts: PrintedSection? {
        let planned = detail.parts.filter { $0.planned > .zero }
        guard !planned.isEmpty else { return nil }
        return PrintedSection(
            words("Parts to take along", "Części do zabrania"),
            [
                .table(
                    PrintedTable(
                        [
                            .init(words("Code", "Kod"), share: 4), .init(words("Name", "Nazwa"), share: 8),
                            .init(words("Planned", "Plan"), share: 2, isNumber: true),
                            .init(words("Used", "Zużyto"), share: 3),
                        ],
                        rows: planned.map { line in
                            .init([
                                line.code, line.part?.name ?? "",
                                StockWords.quantity(line.planned, line.part?.unit.name ?? "", words.language), "",
                            ])
                        }))
            ])
    }

    private var notes: PrintedSection? {
        detail.order.note.isEmpty
            ? nil : PrintedSection(words("Notes", "Uwagi"), [.text(detail.order.note)])
    }

    private var signing: PrintedSection {
        PrintedSection(
            words("Signatures", "Podpisy"),
            [
                .signature(PrintedSignature(words("For the customer", "Za klienta"), name: "")),
                .signature(
                    PrintedSignature(words("For the service", "Za serwis"), name: visit?.crew.first ?? "")),
            ])
    }
}
