import DeskModel
import ServiceModel
import TermCanvas

extension OrderSection {
    /// What is to be answered on site, as the order's type says.
    static let checklist = OrderSection { detail, columns, state in
        let language = state.language
        let heading = language("Checklist", "Pytania")
        guard let terms = detail.order.terms, terms.asksSomething else {
            return PageSection(
                "checklist", heading,
                answer: language("its type asks for no answers", "jego rodzaj nie wymaga odpowiedzi"),
                startsFolded: true)
        }
        let items = terms.checklist
        let count = language.plural(items.count, "question", "questions", pl: ("pytanie", "pytania", "pytań"))
        let proofs = [
            terms.needsSignature ? language("signature", "podpis") : nil,
            terms.needsPhoto ? language("photo", "zdjęcie") : nil,
        ].compactMap { $0 }
        let answer = ([items.isEmpty ? nil : "\(items.count) \(count)"].compactMap { $0 } + proofs).joined(
            separator: ", ")
        return PageSection(
            "checklist", heading, answer: answer, startsFolded: state.isLow,
            items.enumerated().map { index, item in
                PageLine.text(LineID("checklist", Int64(index)), "[ ] " + item.words(language))
            })
    }
}

extension WorkTerms {
    fileprivate var asksSomething: Bool { !checklist.isEmpty || needsSignature || needsPhoto }
}

extension ChecklistItem {
    /// `supply V (207-253) *`: a star where an answer is needed.
    fileprivate func words(_ language: Language) -> String {
        let limits: String? =
            switch (least, most) {
            case (let least?, let most?): "(\(least)-\(most))"
            case (let least?, nil): language("(at least \(least))", "(co najmniej \(least))")
            case (nil, let most?): language("(at most \(most))", "(najwyżej \(most))")
            case (nil, nil): nil
            }
        let choice = choices.isEmpty ? nil : choices.joined(separator: " / ")
        let photo = answer == .photo ? language("photo", "zdjęcie") : nil
        return [question, unit.isEmpty ? nil : unit, limits, choice, photo, isMandatory ? "*" : nil].compactMap { $0 }
            .joined(separator: " ")
    }
}
