/// What was answered to a question of a checklist.
package enum CheckValue: Hashable, Sendable {
    case yesNo(Bool)
    case number(CheckNumber)
    case text(String)
    /// One of the question's choices, as it is written there.
    case choice(String)
    /// Pictures that are attached to the order; at least one.
    case photos([Document.ID])

    /// As a store keeps it: `yes`, `11.2`, `1041 1042`.
    package var text: String {
        switch self {
        case .yesNo(let isYes): isYes ? "yes" : "no"
        case .number(let number): number.text
        case .text(let text), .choice(let text): text
        case .photos(let documents): documents.map(\.description).joined(separator: " ")
        }
    }

    /// What was kept of an answer of that kind; `nil` when it is none.
    package init?(kept text: String, _ kind: ChecklistItem.Answer) {
        switch kind {
        case .yesNo:
            guard text == "yes" || text == "no" else { return nil }
            self = .yesNo(text == "yes")
        case .number:
            guard let number = CheckNumber(text) else { return nil }
            self = .number(number)
        case .text: self = .text(text)
        case .choice: self = .choice(text)
        case .photo:
            let parts = text.split(separator: " ")
            let documents = parts.compactMap { Int64($0) }.map { Document.ID($0) }
            guard !documents.isEmpty, documents.count == parts.count else { return nil }
            self = .photos(documents)
        }
    }
}
