import DeskModel
import ServiceModel
import TermCanvas

extension ConsoleState {
    /// `Take off the board: 3 done, 1 refused`
    func resultsTitle(_ list: ResultList) -> String {
        let refused = list.refusedCount
        let rest = refused == 0 ? "" : language(", \(refused) refused", ", odmówiono \(refused)")
        let drafts = list.draftCount
        let waiting =
            drafts == 0
            ? ""
            : ", \(drafts) "
                + language.plural(drafts, "draft", "drafts", pl: ("szkic", "szkice", "szkiców"))
        return list.title(language) + language(": \(list.doneCount) done", ": wykonano \(list.doneCount)") + waiting
            + rest
    }

    /// One entry an order, those refused first: `x ZS/2026/000123 …` with the store's reason, `+` with what it did.
    func resultLines(_ list: ResultList, columns: Int) -> [[Span]] {
        let refused = list.rows.filter { if case .failure? = $0.outcome { true } else { false } }
        let done = list.rows.filter { if case .success? = $0.outcome { true } else { false } }
        return againLines(list, columns) + (refused + done).flatMap { resultLine($0, columns: columns) }
    }

    /// `m mine again: 2 that were changed meanwhile   Esc leaves theirs`
    private func againLines(_ list: ResultList, _ columns: Int) -> [[Span]] {
        guard list.again != nil else { return [] }
        let words = language(
            "mine again for the \(list.againCount) that were changed meanwhile; Esc leaves theirs",
            "moje jeszcze raz dla zmienionych w międzyczasie (\(list.againCount)); Esc zostawia tamto")
        return SafeText.wrapped(words, to: max(8, columns - 2)).enumerated().map { index, line in
            [Span(index == 0 ? "m " : "  ", .hintKey), Span(line)]
        } + [[]]
    }

    private func resultLine(_ row: ResultList.Row, columns: Int) -> [[Span]] {
        let (sign, role, sentence): (String, Role, String) =
            switch row.outcome {
            case .success(let summary)?: ("+ ", .statusSuccess, summary.sentence(wording))
            case .failure(let refusal)?: ("x ", .statusError, refusal.sentence(wording))
            case nil: ("  ", .dim, "")
            }
        let named = sentence.contains(row.name) ? sentence : "\(row.name): \(sentence)"
        return SafeText.wrapped(named, to: max(8, columns - 2)).enumerated().map { index, line in
            [Span(index == 0 ? sign : "  ", role), Span(line)]
        }
    }
}
