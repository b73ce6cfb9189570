/// A question that is answered on site.
package struct ChecklistItem: Hashable, Sendable, Codable {
    /// What an answer is.
    package enum Answer: String, CaseIterable, Sendable, Codable {
        case yesNo = "yes-no"
        case number, text, choice, photo
    }

    package var question: String
    package var answer: Answer
    /// Of a number.
    package var unit: String
    /// Of a number: below or above them it is a finding. Decimal text, `nil` without a limit.
    package var least: String?
    package var most: String?
    /// Of a choice.
    package var choices: [String]
    package var isMandatory: Bool

    /// Digits with a point, a minus in front where it is below zero: what a limit is written as.
    package static func isDecimal(_ text: String) -> Bool {
        var rest = Substring(text)
        if rest.first == "-" { rest.removeFirst() }
        let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
        return (1...2).contains(parts.count)
            && parts.allSatisfy { (1...9).contains($0.utf8.count) && $0.utf8.allSatisfy { (48...57).contains($0) } }
    }

    package init(
        question: String, answer: Answer = .yesNo, unit: String = "", least: String? = nil, most: String? = nil,
        choices: [String] = [], isMandatory: Bool = true
    ) {
        self.question = question
        self.answer = answer
        self.unit = unit
        self.least = least
        self.most = most
        self.choices = choices
        self.isMandatory = isMandatory
    }
}
