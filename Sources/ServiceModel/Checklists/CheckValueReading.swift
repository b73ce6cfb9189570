extension CheckValue {
    /// What somebody said in answer to a question: `tak`, `11,2 V`, `dobry`; of photos the names of pictures that are attached
    /// to the order, with commas between them. `photos` are those pictures by their names in small letters.
    package static func read(
        _ said: String, as item: ChecklistItem, photos: [String: Document.ID] = [:]
    ) throws(CheckFault) -> CheckValue {
        let text: String
        do {
            text = try PlainText.checked(said)
        } catch {
            throw .text(error)
        }
        let small = text.lowercased()
        switch item.answer {
        case .yesNo:
            if yes.contains(small) { return .yesNo(true) }
            if no.contains(small) { return .yesNo(false) }
            throw .notYesNo(text)
        case .number: return .number(try number(text, item.unit))
        case .text: return .text(text)
        case .choice:
            guard let choice = item.choices.first(where: { $0.lowercased() == small }) else {
                throw .notAChoice(text, allowed: item.choices)
            }
            return .choice(choice)
        case .photo:
            var documents: [Document.ID] = []
            for name in small.split(separator: ",").map({ $0.drop { $0 == " " } }) {
                var name = String(name)
                while name.hasSuffix(" ") { name.removeLast() }
                guard let document = photos[name] else { throw .notAPhoto(name) }
                if !documents.contains(document) { documents.append(document) }
            }
            guard !documents.isEmpty else { throw .notAPhoto(text) }
            return .photos(documents)
        }
    }

    private static let yes: Set = ["yes", "y", "true", "1", "tak", "t"]
    private static let no: Set = ["no", "n", "false", "0", "nie"]

    /// With a point or a comma; the question's own unit may stand behind it.
    private static func number(_ text: String, _ unit: String) throws(CheckFault) -> CheckNumber {
        var digits = text
        if !unit.isEmpty, digits.lowercased().hasSuffix(unit.lowercased()) { digits.removeLast(unit.count) }
        while digits.hasSuffix(" ") { digits.removeLast() }
        let point = String(digits.map { $0 == "," ? "." : $0 == "−" ? "-" : $0 })
        guard let number = CheckNumber(point.hasPrefix("+") ? String(point.dropFirst()) : point) else {
            throw .notANumber(text, unit: unit)
        }
        return number
    }
}
