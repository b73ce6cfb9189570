package import ServiceModel

/// An answer as a summary tells it.
package struct ToldAnswer: Hashable, Sendable, Codable {
    package var item: ChecklistItem
    /// The name of the device it is about; `nil` for a question that is asked once.
    package var device: String?
    /// As it is kept; `nil` for an answer that was taken back.
    package var value: String?

    package init(item: ChecklistItem, device: String? = nil, value: String?) {
        self.item = item
        self.device = device
        self.value = value
    }

    /// `string A 11.2 V, outside its limits (12-13.8)`
    func words(_ language: Language) -> String {
        let question = item.question + (device.map { " (\($0))" } ?? "")
        guard let text = value, let value = CheckValue(kept: text, item.answer) else {
            return question + language(": no answer", ": brak odpowiedzi")
        }
        let words = "\(question): \(value.words(of: item, language))"
        guard item.isOutside(value) else { return words }
        let limits = item.limits(language).map { " (\($0))" } ?? ""
        return words + language(", outside its limits", ", poza granicami") + limits
    }
}
