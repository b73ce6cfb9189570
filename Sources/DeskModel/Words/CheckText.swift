package import ServiceModel

/// A question of a checklist as people write it: `napięcie; number; V; 207..253`, `stan; choice; dobry/zły`,
/// `uszczelka cała`, `zdjęcie tablicy; photo; optional`. The question comes first, then what an answer is.
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
        ].compactMap { $0 }.joined(separator: "; ")
    }
}
