import DeskModel
import ServiceModel
import TermCanvas

extension OrderSection {
    /// Files of the order, of its ticket and of its devices.
    static let documents = OrderSection { detail, columns, state in
        let language = state.language
        let heading = language("Documents", "Dokumenty")
        let documents = detail.documents.filter { $0.document.purpose != .report }
        guard !documents.isEmpty else {
            return PageSection(
                "documents", heading, answer: language("none; a attaches a file", "brak; a dołącza plik"),
                startsFolded: true)
        }
        let lines = documents.map { found in
            let owner = language("of the ", "") + found.owner.kind.name(language)
            return PageLine.document(found.document, of: owner, columns: columns, language)
        }
        return PageSection(
            "documents", "\(heading) \(lines.count)",
            answer: documents.map(\.document.name).joined(separator: ", "), startsFolded: true, caption: "",
            lines)
    }
}
