package import ServiceModel

/// A month of a contract on paper.
package struct StatementPrint: Sendable {
    private let statement: ContractStatement
    private let issuer: PrintedIssuer
    private let words: PrintWording
    private let now: Timestamp

    package init(_ statement: ContractStatement, issuer: PrintedIssuer, _ words: PrintWording, now: Timestamp) {
        self.statement = statement
        self.issuer = issuer
        self.words = words
        self.now = now
    }

    package var document: PrintedDocument {
        let (contract, customer) = (statement.contract, statement.customer)
        let month = "\(statement.month.month < 10 ? "0" : "")\(statement.month.month)/\(statement.month.year)"
        let title = ReportKind.statement.name(words.language)
        return PrintedDocument(
            words.language, title: title, subtitle: "\(contract.number), \(month)", issuer: issuer,
            facts: [
                PrintedField(words("Contract", "Umowa"), contract.number),
                PrintedField(words("Visits", "Wizyty"), "\(statement.lines.count)"),
                PrintedField(words("Work", "Praca"), words.length(statement.lines.compactMap(\.work).reduce(0, +))),
                PrintedField(
                    words("Travel", "Dojazdy"), words.length(statement.lines.compactMap(\.travel).reduce(0, +))),
            ],
            parties: [
                PrintedParty(
                    words("Customer", "Zleceniodawca"), customer.name,
                    [customer.nip.map { "NIP \($0.digits)" } ?? "", customer.phone, customer.email]
                        .filter { !$0.isEmpty })
            ], sections: [visits, parts, pools, missed].compactMap { $0 },
            footing: words(
                "\(title) \(contract.number) \(month), as of \(words.moment(now)).",
                "\(title) \(contract.number) \(month), stan z \(words.moment(now))."), created: now)
    }

    private var visits: PrintedSection {
        let heading = words("Visits of the month", "Wizyty w miesiącu")
        guard !statement.lines.isEmpty else {
            return PrintedSection(heading, [.text(words("There were none.", "Nie było żadnych."))])
        }
        let rows = statement.lines.map { line in
            PrintedTable.Row([
                words.date(line.day), "\(line.number), \(line.visit)", line.title, line.site, words.length(line.travel),
                words.length(line.work), line.isDone ? words("done", "wykonano") : words("in part", "częściowo"),
            ])
        }
        return PrintedSection(
            heading,
            [
                .table(
                    PrintedTable(
                        [
                            .init(words("Day", "Dzień"), share: 4),
                            .init(words("Order, visit", "Zlecenie, wizyta"), share: 6),
                            .init(words("What", "Co"), share: 9),
                            .init(words("Where", "Gdzie"), share: 7),
                            .init(words("Travel", "Dojazd"), share: 3, isNumber: true),
                            .init(words("Work", "Praca"), share: 3, isNumber: true),
                            .init(words("Result", "Wynik"), share: 4),
                        ], rows: rows))
            ])
    }

    private var parts: PrintedSection? {
        guard !statement.parts.isEmpty else { return nil }
        return PrintedSection(
            words("Parts used", "Zużyte części"),
            [
                .table(
                    PrintedTable(
                        [
                            .init(words("Code", "Kod"), share: 4), .init(words("Name", "Nazwa"), share: 8),
                            .init(words("Quantity", "Ilość"), share: 3, isNumber: true),
                            .init(words("Payment", "Rozliczenie"), share: 3),
                        ],
                        rows: statement.parts.map { part in
                            .init([
                                part.code, part.name,
                                StockWords.quantity(Quantity(thousandths: part.thousandths), part.unit, words.language),
                                part.coverage.name(words.language),
                            ])
                        }))
            ])
    }

    private var pools: PrintedSection? {
        guard !statement.pools.isEmpty else { return nil }
        return PrintedSection(
            words("Included, and used by the month's end", "W umowie i zużyte do końca miesiąca"),
            [
                .fields(
                    statement.pools.map { pool in
                        PrintedField(
                            pool.name(words.language),
                            pool.amount.map { "\(pool.figure(pool.used)) / \(pool.figure($0))" }
                                ?? pool.figure(pool.used),
                            pool.isUsedUp ? .warning : .plain)
                    })
            ])
    }

    private var missed: PrintedSection? {
        guard !statement.breaches.isEmpty else { return nil }
        return PrintedSection(
            words("Targets that were missed", "Niedotrzymane terminy"),
            [
                .text(
                    statement.breaches.map {
                        "\($0.number): \($0.breach.target.name(words.language)), \(words.moment($0.breach.due))"
                    }.joined(separator: "\n"))
            ])
    }
}
