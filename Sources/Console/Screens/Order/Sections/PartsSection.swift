import DeskModel
import ServiceModel
import TermCanvas

extension OrderSection {
    /// What is to be taken along, and what was taken, used, returned and lost.
    static let parts = OrderSection { detail, columns, state in
        let language = state.language
        let words = detail.parts.map { $0.words(language) }
        guard let first = words.first else {
            return PageSection(
                "parts", language("Parts", "Części"),
                answer: language("none planned", "żadnych w planie"), startsFolded: true)
        }
        let answer =
            detail.parts.count == 1
            ? first
            : detail.parts.map { line in
                StockWords.amount(
                    max(line.planned, line.use.taken), line.part?.unit.name ?? "", of: line.code, language)
            }.joined(separator: ", ")
        return PageSection(
            "parts", language("Parts", "Części") + (words.count > 1 ? " \(words.count)" : ""), answer: answer,
            startsFolded: state.isLow, caption: first,
            words.enumerated().dropFirst().map { PageLine.text(LineID("part", Int64($0)), $1) })
    }
}
