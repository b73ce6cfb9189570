import DeskModel
import ServiceModel

/// What is under the cursor of the stock screen, in a sentence.
struct StockSentence {
    private let row: StockRow
    private let state: ConsoleState

    init(_ row: StockRow, _ state: ConsoleState) {
        self.row = row
        self.state = state
    }

    private var language: Language { state.language }

    var text: String {
        switch row {
        case .short(let short): words(of: short)
        case .kind(let kind, let count):
            "\(kind.plural(language)): \(count)."
        case .place(let line): words(of: line)
        case .part(let line, _): line.sentence(language)
        case .move(let move): words(of: move)
        case .hold(let line):
            language(
                "Order \(state.wording.short(line.order)) holds \(amount(of: line)) at \(line.place).",
                "Zlecenie \(state.wording.short(line.order)) trzyma \(amount(of: line)) w \(line.place).")
        }
    }

    private func amount(of line: StockHoldLine) -> String {
        StockWords.amount(line.hold.quantity, line.unit, of: line.name, language)
    }

    private func words(of short: ShortPart) -> String {
        let amount = StockWords.amount(
            short.short, short.part?.unit.name ?? "", of: short.part?.name ?? short.code, language)
        let time = state.wording.time(short.visit.start)
        return language(
            "\(amount) short for order \(short.visit.number.short), \(short.technician), \(time), \(short.visit.town): \(short.remedyWords(language)).",
            "Brak \(amount) dla zlecenia \(short.visit.number.short), \(short.technician), \(time), \(short.visit.town): \(short.remedyWords(language))."
        )
    }

    private func words(of line: StockPlaceLine) -> String {
        let value = Money(minorUnits: line.total.value).words(language)
        let under =
            line.underLeast == 0
            ? "" : language(", under the least: \(line.underLeast)", ", poniżej min.: \(line.underLeast)")
        let gone = line.isOrphaned ? language(", its technician has left", ", serwisant już nie pracuje") : ""
        return "\(line.place.code), \(line.place.kind.name(language)): "
            + language("parts \(line.total.kinds), worth \(value)", "części \(line.total.kinds), wartość \(value)")
            + under + gone + "."
    }

    private func words(of move: StockMoveLine) -> String {
        let more = [
            language("value ", "wartość ") + Money(minorUnits: move.booked.value).words(language),
            move.serials.isEmpty
                ? nil : language("serial numbers ", "numery seryjne ") + move.serials.joined(separator: " "),
            move.reason.isEmpty ? nil : language("reason: ", "powód: ") + move.reason,
            language("booked by ", "zaksięgował(a) ") + Actor.shownName(move.by, language),
        ].compactMap { $0 }
        return move.booked.words(state.wording) + "; " + more.joined(separator: ", ") + "."
    }
}

extension StockPartLine {
    /// `AKU-12V9AH, Akumulator 12 V 9 Ah: 16, held 16 for 61, min 8.`
    func sentence(_ language: Language) -> String {
        let here = StockWords.quantity(balance.quantity, part.unit.name, language)
        let holding =
            balance.held == .zero
            ? ""
            : language(", held ", ", trzymane ") + StockWords.number(balance.held, language)
                + language(" for ", " dla ") + holders.map(\.short).joined(separator: ", ")
        let least = minimum.map { ", min " + StockWords.number($0, language) } ?? ""
        let numbers =
            serials.isEmpty
            ? "" : language("; serial numbers ", "; numery seryjne ") + serials.joined(separator: ", ")
        return "\(part.code), \(part.name): \(here)\(holding)\(least)\(numbers)."
    }
}

extension StockPlaceKind {
    /// Of the places of a kind, as a heading.
    func plural(_ language: Language) -> String {
        switch self {
        case .warehouse: language("warehouses", "magazyny")
        case .van: language("vans", "samochody")
        case .quarantine: language("quarantine", "kwarantanna")
        }
    }
}
