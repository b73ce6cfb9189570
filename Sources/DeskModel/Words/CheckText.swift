package import ServiceModel

/// A question of a checklist as people write it: `napięcie; number; V; 207..253`, `stan; choice; dobry/zły`,
/// `uszczelka cała`, `zdjęcie tablicy; photo; optional`. The question comes first, then what an answer is. `per device` asks it
/// for each device of the order; `if napięcie outside` or `if stan = zły` only after an earlier question of the list, which may
/// be named by its number too.
package enum CheckText {
    package static func item(_ text: String) throws(InputFault) -> ChecklistItem {
        let pieces = TaskText.pieces(text)
        var item = ChecklistItem(question: pieces.first ?? "")
        for piece in pieces.dropFirst() where !piece.isEmpty { try take(piece, into: &item) }
        return item
    }

    private static func take(_ piece: String, into item: inout ChecklistItem) throws(InputFault) {
        let word = piece.lowercased()
        if let answer = answers.first(where: { $0.value.contains(word) })?.key {
            item.answer = answer
        } else if ["optional", "opcjonalne", "opcjonalnie"].contains(word) {
            item.isMandatory = false
        } else if ["per device", "na urządzenie"].contains(word) {
            item.isPerDevice = true
        } else if let rest = ["if ", "gdy "].first(where: word.hasPrefix).map({ piece.dropFirst($0.count) }) {
            item.condition = try condition(String(rest).trimmingBlanks)
        } else if item.answer == .choice {
            item.choices += piece.split(separator: "/").map { String($0).trimmingBlanks }
        } else if let range = piece.firstRange(of: "..") {
            item.least = try limit(String(piece[..<range.lowerBound]))
            item.most = try limit(String(piece[range.upperBound...]))
        } else if item.answer == .number, item.unit.isEmpty {
            item.unit = piece
        } else {
            throw .notOneOf(piece, allowed: ["yes-no", "number", "text", "choice", "photo", "optional"])
        }
    }

    private static func condition(_ text: String) throws(InputFault) -> CheckCondition {
        for (word, outcome) in outcomes where text.lowercased().hasSuffix(" " + word) {
            return CheckCondition(String(text.dropLast(word.count + 1)).trimmingBlanks, outcome)
        }
        guard let sign = text.lastIndex(of: "=") else {
            throw .notOneOf(text, allowed: ["if QUESTION outside", "if QUESTION inside", "if QUESTION = ANSWER"])
        }
        return CheckCondition(
            String(text[..<sign]).trimmingBlanks, equals: String(text[text.index(after: sign)...]).trimmingBlanks)
    }

    private static let outcomes: [(word: String, outcome: CheckCondition.Outcome)] = [
        ("outside", .outside), ("poza", .outside), ("inside", .inside), ("w granicach", .inside),
    ]

    private static func limit(_ text: String) throws(InputFault) -> String? {
        let text = text.trimmingBlanks.replacing(",", with: ".")
        guard !text.isEmpty else { return nil }
        guard ChecklistItem.isDecimal(text) else { throw .notANumber(text) }
        return text
    }

    /// In English as files keep it, then in Polish.
    private static let answers: [ChecklistItem.Answer: [String]] = [
        .yesNo: ["yes-no", "tak-nie"], .number: ["number", "liczba"], .text: ["text", "tekst"],
        .choice: ["choice", "wybór"], .photo: ["photo", "zdjęcie"],
    ]

    private static func name(_ answer: ChecklistItem.Answer, _ language: Language) -> String {
        language == .english ? answer.rawValue : answers[answer]?.last ?? answer.rawValue
    }

    /// In words that are read again; files keep the English ones.
    package static func text(_ item: ChecklistItem, _ language: Language = .english) -> String {
        let limits = item.least == nil && item.most == nil ? nil : "\(item.least ?? "")..\(item.most ?? "")"
        return [
            item.question, name(item.answer, language), item.unit.isEmpty ? nil : item.unit, limits,
            item.choices.isEmpty ? nil : item.choices.joined(separator: "/"),
            item.isMandatory ? nil : language("optional", "opcjonalne"),
            item.isPerDevice ? "per device" : nil, item.condition.map(text),
        ].compactMap { $0 }.joined(separator: "; ")
    }

    private static func text(_ condition: CheckCondition) -> String {
        let test = condition.value.map { "= " + $0 } ?? (condition.outcome ?? .outside).rawValue
        return "if \(condition.question) \(test)"
    }
}
