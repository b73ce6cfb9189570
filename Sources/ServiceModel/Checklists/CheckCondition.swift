/// When a question is asked: after what an earlier one of the same list was answered.
package struct CheckCondition: Hashable, Sendable, Codable {
    /// Of a number: how it lies to its limits.
    package enum Outcome: String, CaseIterable, Sendable, Codable {
        case outside, inside
    }

    /// The earlier question.
    package var question: String
    /// How its number has to lie; `nil` where a value is named.
    package var outcome: Outcome?
    /// What its answer has to be, as it is kept; `nil` where an outcome is named.
    package var value: String?

    package init(_ question: String, _ outcome: Outcome) {
        self.question = question
        self.outcome = outcome
    }

    package init(_ question: String, equals value: String) {
        self.question = question
        self.value = value
    }

    /// Whether an answer to the earlier question lets this one be asked.
    package func isMet(by answer: CheckValue, to item: ChecklistItem) -> Bool {
        if let value { return answer.text == value }
        guard let outcome else { return true }
        return (outcome == .outside) == item.isOutside(answer)
    }
}
