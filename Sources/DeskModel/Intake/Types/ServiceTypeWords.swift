package import ServiceModel

extension ServiceType {
    /// What it comes to, for lists: `2 visits 3:30, 4 questions, signature, photo`.
    package func words(_ wording: Wording) -> String {
        let language = wording.language
        let known = tasks.compactMap(\.duration).reduce(0, +)
        let visits =
            tasks.count > 1
            ? "\(tasks.count) " + language.plural(tasks.count, "visit", "visits", pl: ("wizyta", "wizyty", "wizyt"))
            : nil
        let length = known > 0 ? wording.length(minutes: known) : nil
        let asked = checklist.count
        let questions =
            asked > 0
            ? "\(asked) " + language.plural(asked, "question", "questions", pl: ("pytanie", "pytania", "pytań")) : nil
        return [
            [visits, length].compactMap { $0 }.joined(separator: " "), questions ?? "",
            needsSignature ? language("signature", "podpis") : "", needsPhoto ? language("photo", "zdjęcie") : "",
            isActive ? "" : language("no longer used", "już nieużywany"),
        ].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
