package import ServiceModel

/// A plan's rule in plain words, in two lengths. What no sentence says is said as the text of the rule.
extension PlanRule {
    /// The columns of a list.
    private static let width = 28

    /// At most 28 columns: `monthly, the 1st`, `yearly, 14 Nov`, `6 months after the last`. Longer than that it is cut.
    package func short(_ wording: Wording) -> String {
        let text: String
        switch self {
        case .afterCompletion(let step, _): text = wording.planWords.after(step)
        case .recurrence(let set):
            let words = PlanRuleShape(set).map { wording.planWords.short($0) + wording.planWords.shortEnd(set) }
            if let words, words.count <= Self.width { return words }
            text = Self.ruleText(set)
        }
        return text.count <= Self.width ? text : text.prefix(Self.width - 1) + "…"
    }

    /// `each 1st of the month`, `yearly on 14 November`, `6 months after the last completion, first on 14 Jan 2027`.
    package func long(_ wording: Wording) -> String {
        switch self {
        case .afterCompletion(let step, let first): return wording.planWords.longAfter(step, first)
        case .recurrence(let set):
            guard let shape = PlanRuleShape(set) else { return Self.ruleText(set) }
            return wording.planWords.long(shape) + wording.planWords.longEnd(set)
        }
    }

    /// A rule alone is known by its text; where dates stand beside rules everything is said.
    private static func ruleText(_ set: RecurrenceSet) -> String {
        if set.rules.count == 1, set.dates.isEmpty, set.exceptions.isEmpty { return set.rules[0].text }
        return set.text.split(separator: "\n").dropFirst().joined(separator: "  ")
    }
}

extension Wording {
    var planWords: PlanRuleWords { PlanRuleWords(wording: self) }
}
