import DeskModel
import ServiceModel
import TermCanvas

/// How wide the columns of parts at a place are, and what stands in them.
struct StockPartColumns {
    private let language: Language
    /// Code, name, here, held, free, least, for whom.
    private let widths: [Int]

    init(_ columns: Int, _ language: Language) {
        self.language = language
        let figures = columns >= 70 ? [8, 8, 8, 6, 11] : columns >= 60 ? [8, 0, 8, 6, 8] : [7, 0, 7, 6, 0]
        widths = [16, max(0, columns - 16 - figures.reduce(0, +))] + figures
    }

    var caption: [ListCell] {
        let names = [
            language("code", "kod"), language("name", "nazwa"), language("here", "jest"),
            language("held", "trzym."), language("free", "wolne"), "min", language("for order", "dla"),
        ]
        return cells(names, role: .header)
    }

    func cells(_ line: StockPartLine) -> [ListCell] {
        func number(_ quantity: Quantity) -> String { StockWords.number(quantity, language) }
        let least = line.minimum.map { number($0) + (line.isUnderLeast ? "!" : " ") } ?? ""
        let unit = line.part.unit.isWhole ? "" : " \(line.part.unit.name)"
        let texts = [
            line.part.code, line.part.name, number(line.balance.quantity) + unit, number(line.balance.held),
            number(line.balance.free), least, line.holders.map(\.short).joined(separator: " "),
        ]
        return cells(texts, role: line.isUnderLeast ? .late : .text)
    }

    /// Figures stand at the right of their columns.
    private func cells(_ texts: [String], role: Role) -> [ListCell] {
        zip(texts, widths).enumerated().filter { $1.1 > 3 }.map { index, cell in
            let isFigure = (2...5).contains(index)
            let text = isFigure ? SafeText.fitted(cell.0, to: cell.1 - 2, .right) : cell.0
            return ListCell(text, cell.1, role)
        }
    }
}
