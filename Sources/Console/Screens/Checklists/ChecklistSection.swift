import DeskModel
import ServiceModel
import TermCanvas

extension OrderSection {
    /// What is asked on site, what was answered by whom and when, and what was found.
    static let checklist = OrderSection { detail, columns, state in
        let language = state.language
        let heading = language("Checklist", "Pytania")
        let terms = detail.order.terms
        let proofs = [
            terms?.needsSignature == true ? language("signature", "podpis") : nil,
            terms?.needsPhoto == true ? language("photo", "zdjęcie") : nil,
        ].compactMap { $0 }
        guard let list = detail.checklist, !list.checklist.lines.isEmpty else {
            let nothing = language("its type asks for no answers", "jego rodzaj nie wymaga odpowiedzi")
            return PageSection(
                "checklist", heading, answer: proofs.isEmpty ? nothing : proofs.joined(separator: ", "),
                startsFolded: true)
        }
        let look = CheckColumns(list, columns: columns)
        return PageSection(
            "checklist", heading, answer: ([list.words(language)] + proofs).joined(separator: ", "),
            startsFolded: state.isLow,
            list.checklist.lines.flatMap { line in
                [look.line(line, list, state)] + look.remarks(line, list, state)
            })
    }
}

extension LineID {
    init(_ line: Checklist.Line) {
        self.init("check", Int64(line.number))
    }
}
