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
                case .file: fileLine(row, language("receipt (path)", "paragon (ścieżka)"), content, label)
                default:
                    input(
                        row, language("+ code, scanner, bought", "+ kod, skaner, zakup"),
                        language("bought: clamps; 1; 24.90; 23", "zakup: złączki; 1; 24,90; 23"), content,
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
        return input(row, name, figure == .used ? hint(line, isWide: label >= 30) : "", content, label)
    }

    /// `of 16 on W-07; none: 0; more, from the van: 17 v`, on narrow screens `of 16, W-07; more: 17 v`; where nothing was taken
    /// `none was taken; from the van: 1 v`.
    private func hint(_ line: OrderPartLine, isWide: Bool) -> String {
        let left = StockWords.number(line.use.difference, language)
        let places = line.held.keys.sorted().joined(separator: ", ")
        let on = isWide ? language(" on ", " w ") : ", "
        let there =
            line.use.difference > .zero
            ? language("of \(left)", "z \(left)") + (places.isEmpty ? "" : on + places)
            : isWide ? language("none was taken", "nie pobrano") : language("none", "brak")
        if line.part?.hasSerials == true {
            return there + (isWide ? language("; serial numbers, or 0", "; numery seryjne albo 0") : "")
        }
        let more = StockWords.number(max(.zero, line.use.difference) + Quantity(1), language) + " v"
        guard line.use.difference > .zero else { return there + language("; from the van: ", "; z auta: ") + more }
        return there
            + (isWide
                ? language("; none: 0; more, from the van: ", "; nic: 0; więcej, z auta: ")
                : language("; more: ", "; więcej: ")) + more
    }

    private func boughtWords(_ row: CompletionDraft.Row, _ content: CompletionContent) -> String {
        let catalogue = content.parts.catalogue
        guard let purchase = try? CompletionParts.purchase(content.draft.text(row), catalogue) else {
            return language("empty: nothing", "puste: nic")
        }
        let price = Money(minorUnits: purchase.price).words(language)
        let known = catalogue.parts.first { $0.id == purchase.part }.map { "\($0.code)  " } ?? ""
        return known + StockWords.number(purchase.quantity, language) + " × \(price), VAT \(purchase.vat.rawValue)"
    }
}
