package import ServiceModel

/// A pick list on paper: what to load, how many, from where, for which order.
package struct PickListPrint: Sendable {
    package let document: PrintedDocument

    package init(_ list: PickListDetail, issuer: PrintedIssuer, _ words: PrintWording, now: Timestamp) {
        let rows = list.lines.map { line in
            PrintedTable.Row([
                line.part.code, line.part.name,
                StockWords.quantity(line.line.quantity, line.part.unit.name, words.language), line.source,
                line.order.map(\.description) ?? "", "",
            ])
        }
        let table = PrintedTable(
            [
                .init(words("Code", "Kod"), share: 4), .init(words("Name", "Nazwa"), share: 7),
                .init(words("Quantity", "Ilość"), share: 2, isNumber: true), .init(words("From", "Skąd"), share: 2),
                .init(words("For order", "Na zlecenie"), share: 4), .init(words("Loaded", "Załadowano"), share: 3),
            ], rows: rows)
        let title = ReportKind.pickList.name(words.language)
        let number = words("no. \(list.list.number)", "nr \(list.list.number)")
        document = PrintedDocument(
            words.language, title: title, subtitle: number, issuer: issuer,
            facts: [
                PrintedField(words("Day", "Dzień"), words.date(list.list.day)),
                PrintedField(words("Van", "Samochód"), list.van.code),
                PrintedField(words("Technician", "Serwisant"), list.technician ?? "–"),
                PrintedField(words("Lines", "Pozycje"), "\(list.lines.count)"),
            ],
            sections: [
                PrintedSection(
                    words("What to load", "Co załadować"),
                    rows.isEmpty ? [.text(words("Nothing to load.", "Nic do załadowania."))] : [.table(table)]),
                PrintedSection(
                    words("Signatures", "Podpisy"),
                    [
                        .signature(PrintedSignature(words("Handed out", "Wydał(a)"), name: "")),
                        .signature(PrintedSignature(words("Loaded", "Załadował(a)"), name: "")),
                    ]),
            ],
            footing: words(
                "\(title) \(number), as of \(words.moment(now)).", "\(title) \(number), stan z \(words.moment(now))."),
            created: now)
    }
}
