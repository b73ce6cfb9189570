import DeskModel
import ServiceModel

/// What the customer's report says, in the dialog that ends a visit.
extension ConsoleState {
    /// Nothing of it is asked: where it has no room, one line says what it has, until the cursor comes to it.
    func reportLines(_ content: CompletionContent, _ label: Int, room: Int) -> [CompletionLine] {
        let rows = content.account.report
        let isWrong = rows.contains { content.draft.complaints[$0] != nil }
        let head = heading(language("Report", "Protokół"), "=", reportWords(content))
        guard rows.count < room || isWrong || rows.contains(content.draft.cursor) else { return [head] }
        return [head]
            + rows.map { row in
                row.isFile
                    ? fileLine(row, language("photo (path)", "zdjęcie (ścieżka)"), content, label)
                    : input(row, content.name(of: row, language), row == .remark ? remarkHint : "", content, label)
            }
    }

    private var remarkHint: String {
        language("the customer reads it too", "przeczyta ją też klient")
    }

    /// What it says by now: `what was done, 2 photos`.
    private func reportWords(_ content: CompletionContent) -> String {
        let said = content.account.report.filter { !content.draft.text($0).isEmpty }
        let photos = said.count(where: \.isFile)
        let pictures = language.plural(
            photos, "1 photo", "\(photos) photos", pl: ("1 zdjęcie", "\(photos) zdjęcia", "\(photos) zdjęć"))
        let words =
            said.filter { !$0.isFile }.map { content.name(of: $0, language) } + (photos > 0 ? [pictures] : [])
        return words.isEmpty
            ? language("what the customer reads; may stay empty", "co przeczyta klient; może zostać puste")
            : words.joined(separator: ", ")
    }

    /// A line for the path of a file; behind it, what was found there.
    func fileLine(
        _ row: CompletionDraft.Row, _ name: String, _ content: CompletionContent, _ label: Int
    ) -> CompletionLine {
        let look = content.draft.looks[row].flatMap { $0.path == content.draft.text(row) ? $0 : nil }
        return input(row, name, look.map { words(of: $0) } ?? hint(of: row), content, label)
    }

    private func hint(of row: CompletionDraft.Row) -> String {
        guard case .file(let use, _) = row else { return "" }
        return switch use {
        case .strokes: language("JSON with its strokes", "JSON z pociągnięciami")
        case .photo: language("a picture for the report", "obraz do protokołu")
        case .receipt: language("of what was bought", "za to, co kupiono")
        }
    }

    /// `4 strokes`, `picture, 640 kB`.
    private func words(of look: FileLook) -> String {
        switch look.found {
        case nil: language("being read …", "wczytywanie …")
        case .success(.strokes(let drawn))?:
            language.plural(
                drawn.strokes.count, "1 stroke", "\(drawn.strokes.count) strokes",
                pl: (
                    "1 pociągnięcie", "\(drawn.strokes.count) pociągnięcia", "\(drawn.strokes.count) pociągnięć"
                ))
        case .success(.photo(let file))?: words(of: file)
        case .success(.receipt(let file))?: words(of: file)
        case .failure(let refusal)?: refusal.sentence(wording)
        }
    }

    private func words(of file: KeptFile) -> String {
        "\(file.kindName(language)), \(SizeWords.words(file.size, language))"
    }
}
