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
    /// When it is asked at all; `nil` for always.
    package var condition: CheckCondition?
    /// It is asked for each device of the order.
    package var isPerDevice: Bool
    /// The model of the devices for which it is asked, where it comes from the model's list and not from the type's.
    package var model: String?

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
        choices: [String] = [], isMandatory: Bool = true, condition: CheckCondition? = nil, isPerDevice: Bool = false,
        model: String? = nil
    ) {
        self.question = question
        self.answer = answer
        self.unit = unit
        self.least = least
        self.most = most
        self.choices = choices
        self.isMandatory = isMandatory
        self.condition = condition
        self.isPerDevice = isPerDevice
        self.model = model
    }
}

extension ChecklistItem {
    /// A number below or above its limits: a finding. A limit itself is still inside.
    package func isOutside(_ value: CheckValue) -> Bool {
        guard case .number(let number) = value else { return false }
        let (least, most) = (least.flatMap(CheckNumber.init), most.flatMap(CheckNumber.init))
        return least.map { number < $0 } == true || most.map { number > $0 } == true
    }

    package var hasLimits: Bool { answer == .number && (least != nil || most != nil) }

    /// By which its answers are found again: small letters, single blanks.
    package var name: String { Self.name(question) }

    package static func name(_ question: String) -> String {
        question.lowercased().split { $0.isWhitespace }.joined(separator: " ")
    }
}
