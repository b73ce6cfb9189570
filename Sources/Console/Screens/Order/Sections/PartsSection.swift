import DeskModel
import ServiceModel
import TermCanvas

extension OrderSection {
    /// What is to be taken along, and what was taken, used, returned and lost: a line a part.
    static let parts = OrderSection { detail, _, state in
        let language = state.language
        guard !detail.parts.isEmpty else {
            return PageSection(
                "parts", language("Parts", "Części"),
                answer: language("none planned", "żadnych w planie"), startsFolded: true)
        }
        let answer = detail.parts.map { line in
            StockWords.amount(max(line.planned, line.use.taken), line.part?.unit.name ?? "", of: line.code, language)
        }
        let keys = language("Enter: reserve, take, use, return", "Enter: zarezerwuj, pobierz, zużyj, zwróć")
        return PageSection(
            "parts", language("Parts", "Części") + (answer.count > 1 ? " \(answer.count)" : ""),
            answer: answer.joined(separator: ", "), startsFolded: state.isLow, caption: keys,
            detail.parts.enumerated().map { index, line in
                let words = line.words(language)
                let isOpen = line.use.difference != .zero
                return PageLine(
                    id: LineID("part", Int64(index)), spans: [Span(words, isOpen ? .statusWarning : .text)],
                    sentence: (line.part.map { "\($0.name): " } ?? "") + words + "."
                ) { $0.openPartForm(line) }
            })
    }
}
