import DeskModel
import ServiceModel
import TermCanvas

/// What is under the cursor of the stock screen, in lines and in a sentence.
struct StockPane {
    let row: StockRow
    let state: ConsoleState

    init(_ row: StockRow, _ state: ConsoleState) {
        self.row = row
        self.state = state
    }

    private var language: Language { state.language }

    var sentence: String {
        switch row {
        case .short(let short):
            let amount = StockWords.amount(short.short, short.part?.unit.name ?? "", of: name(short), language)
            let time = state.wording.time(short.visit.start)
            return language(
                "\(amount) short for order \(short.visit.number.short), \(short.technician), \(time), \(short.visit.town): \(short.remedyWords(language)).",
                "Brak \(amount) dla zlecenia \(short.visit.number.short), \(short.technician), \(time), \(short.visit.town): \(short.remedyWords(language))."
            )
        case .place(let line):
            let value = Money(minorUnits: line.total.value).words(language)
            let under =
                line.underLeast == 0
                ? "" : language(", under the least: \(line.underLeast)", ", poniżej min.: \(line.underLeast)")
            let gone = line.isOrphaned ? language(", its technician has left", ", serwisant już nie pracuje") : ""
            return "\(line.place.code), \(line.place.kind.name(language)): "
                + language("parts \(line.total.kinds), worth \(value)", "części \(line.total.kinds), wartość \(value)")
                + under + gone + "."
        case .move(let move): return move.booked.words(language) + "."
        }
    }

    private func name(_ short: ShortPart) -> String { short.part?.name ?? short.code }

    func lines(columns: Int) -> [[Span]] {
        let head = SafeText.wrapped(sentence, to: columns).map { [Span($0)] }
        switch row {
        case .move(let move):
            let more = [
                language("value ", "wartość ") + Money(minorUnits: move.booked.value).words(language),
                move.serials.isEmpty ? nil : language("serials ", "numery ") + move.serials.joined(separator: ", "),
                move.reason.isEmpty ? nil : language("reason: ", "powód: ") + move.reason,
                language("booked by ", "zaksięgował(a) ") + move.by,
            ].compactMap { $0 }
            return head + more.flatMap { SafeText.wrapped($0, to: columns) }.map { [Span($0)] }
        case .short, .place:
            guard let place = row.place, let parts = state.stock.memory.parts, parts.place == place.id else {
                return head
            }
            return head + [[Span("")]] + parts.lines.map { line($0, columns) }
        }
    }

    /// `AKU-12V9AH  16  held 16  free 0  min 8!  61`
    private func line(_ line: StockPartLine, _ columns: Int) -> [Span] {
        func number(_ quantity: Quantity) -> String { StockWords.number(quantity, language) }
        let least = line.minimum.map { "  min \(number($0))" + (line.isUnderLeast ? "!" : "") } ?? ""
        let held =
            line.balance.held == .zero
            ? ""
            : language("  held ", "  trzymane ") + number(line.balance.held) + language("  free ", "  wolne ")
                + number(line.balance.free)
        let holders = line.holders.isEmpty ? "" : "  " + line.holders.map(\.short).joined(separator: " ")
        let text =
            line.part.code + "  " + StockWords.quantity(line.balance.quantity, line.part.unit.name, language) + held
            + least + holders
        return [Span(SafeText.fitted(text, to: columns), line.isUnderLeast ? Role.late : Role.text)]
    }
}
