import DeskModel
import ServiceModel
import TermCanvas

/// The parts in the dialog that ends a visit.
extension ConsoleState {
    func partLines(_ content: CompletionContent, _ label: Int) -> [CompletionLine] {
        let parts = content.parts
        let isOpen =
            content.draft.act == .complete && !parts.missing.isEmpty || !content.partFaults.isEmpty
        let words =
            parts.lines.isEmpty
            ? language("this order plans none", "to zlecenie nie planuje żadnych")
            : parts.lines.map { short($0) }.joined(separator: ", ")
        let head = heading(language("Parts", "Części"), isOpen ? "?" : "=", words)
        return [head]
            + parts.rows.map { row in
                switch row {
                case .part(let part, let figure): line(of: part, figure, row, content, label)
                case .bought: input(row, language("bought", "kupione"), boughtWords(row, content), content, label)
                default:
                    input(
                        row, language("+ code, scanner, bought", "+ kod, skaner, zakup"),
                        language("or name; quantity; net price; VAT", "albo nazwa; ilość; cena netto; VAT"), content,
                        label
                    )
                }
            }
    }

    /// `16 × AKU-12V9AH taken 16`
    private func short(_ line: OrderPartLine) -> String {
        let unit = line.part?.unit.name ?? ""
        let planned = StockWords.amount(line.planned, unit, of: line.code, language)
        return planned + language(" taken ", " pobrano ") + StockWords.number(line.use.taken, language)
    }

    private func line(
        of part: Part.ID, _ figure: PartFigure, _ row: CompletionDraft.Row, _ content: CompletionContent, _ label: Int
    ) -> CompletionLine {
        guard let line = content.parts.line(part) else { return input(row, "", "", content, label) }
        let name =
            figure == .used ? "\(line.code)  \(figure.name(language))" : "  \(figure.name(language))"
        return input(row, name, figure == .used ? hint(line) : "", content, label)
    }

    /// `of 16 on W-07; 0 is an answer; 17 v: more from the van`
    private func hint(_ line: OrderPartLine) -> String {
        let left = StockWords.number(line.use.difference, language)
        let places = line.held.keys.sorted().joined(separator: ", ")
        let there =
            line.use.difference > .zero
            ? language("of \(left)", "z \(left)") + (places.isEmpty ? "" : language(" on ", " w ") + places)
            : language("none was taken", "nie pobrano")
        let numbers =
            line.part?.hasSerials == true
            ? language("; serial numbers, or 0", "; numery seryjne albo 0")
            : language("; 0 is an answer; v behind it: more from the van", "; 0 też; v za liczbą: więcej z samochodu")
        return there + numbers
    }

    private func boughtWords(_ row: CompletionDraft.Row, _ content: CompletionContent) -> String {
        guard let purchase = try? CompletionParts.purchase(content.draft.text(row)) else {
            return language("empty: nothing", "puste: nic")
        }
        let price = Money(minorUnits: purchase.price).words(language)
        return StockWords.number(purchase.quantity, language) + " × \(price), VAT \(purchase.vat.rawValue)"
    }
}
