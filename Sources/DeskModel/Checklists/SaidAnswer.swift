package import ServiceModel

/// An answer as somebody said it: to which question, and in which words.
package struct SaidAnswer: Hashable, Sendable, Codable {
    /// Its number in the order's checklist, the question, or a part of it.
    package var question: String
    /// For which device; needed where the question is asked for several and is not named by its number.
    package var device: Asset.ID?
    package var words: String

    package init(question: String, device: Asset.ID? = nil, words: String) {
        self.question = question
        self.device = device
        self.words = words
    }

    /// `KEY=VALUE`; throws when there is no question or no answer in it.
    package init(pair text: String) throws(InputFault) {
        guard let sign = text.firstIndex(of: "=") else { throw .notOneOf(text, allowed: ["QUESTION=ANSWER"]) }
        let question = String(text[..<sign]).trimmingBlanks
        guard !question.isEmpty else { throw .required }
        self.init(question: question, words: String(text[text.index(after: sign)...]).trimmingBlanks)
    }
}
