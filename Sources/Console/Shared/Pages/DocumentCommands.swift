import DeskModel
import ServiceModel
import TermCanvas

private let noDocument: @Sendable (ConsoleState) -> Phrase? = { state in
    state.meantDocument == nil ? Phrase("there is no document under the cursor", "pod kursorem nie ma dokumentu") : nil
}

/// What is done with a document, on whatever page its line stands.
let documentCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "page.view", "v", hint: Phrase("view", "pokaż"), also: "document open dokument otwórz",
        Phrase("Show the document with the system's viewer", "Pokaż dokument programem systemu"), section: .pages,
        in: .page, hintRank: 25, unless: noDocument
    ) { state, _ in state.meantDocument.map { state.show($0) } ?? [] },
    ConsoleCommand(
        "page.save", "w", hint: Phrase("save", "zapisz"), also: "document write copy download dokument kopia",
        Phrase("Save a copy of the document as a file", "Zapisz kopię dokumentu jako plik"), section: .pages,
        in: .page, hintRank: 26, unless: noDocument
    ) { state, _ in
        guard let document = state.meantDocument else { return [] }
        state.overlay = .input(LineInput(.save(document), text: document.name))
        return []
    },
]

extension ConsoleState {
    /// The document under the cursor of a page.
    var meantDocument: Document? { (current as? any PageFolding)?.document(self) }

    mutating func show(_ document: Document) -> [Effect] {
        status.say(language("\(document.name): handed to the viewer.", "\(document.name): przekazano do podglądu."))
        return [.show(document)]
    }

    mutating func save(_ document: Document, to path: String) -> [Effect] {
        overlay = nil
        let token = freshToken()
        errands[token] = QuietErrand()
        return [.save(document, path: path, token: token)]
    }

    /// The file is on the disk.
    mutating func take(saved path: String, by token: Int) {
        guard errands.removeValue(forKey: token) != nil else { return }
        status.say(language("Saved: \(path).", "Zapisano: \(path)."), .success)
    }
}

extension PageLine {
    /// The line of a document: its name, kind, size and whose it is, as far as there is room.
    static func document(_ document: Document, of owner: String, columns: Int, _ language: Language) -> PageLine {
        let size = SizeWords.words(document.size, language)
        let kind = document.kindName(language)
        let isWide = columns >= 60
        let facts = isWide ? [(kind, 9), (size, 9)] : [(size, 8)]
        let rest = facts.reduce(0) { $0 + $1.1 } + (isWide ? min(24, columns / 4) : 0)
        let name = max(12, columns - rest)
        let cells =
            [Span(SafeText.fitted(SafeText.truncated(document.name, to: name - 1), to: name))]
            + facts.map { Span(SafeText.fitted($0.0, to: $0.1)) }
        return PageLine(
            id: LineID("document", document.id.rawValue),
            spans: cells + (isWide ? [Span(SafeText.truncated(owner, to: columns - name - 18), .dim)] : []),
            sentence: "\(document.name), \(kind), \(size), \(owner): "
                + language("v shows it, w saves a copy.", "v pokazuje, w zapisuje kopię."), document: document
        ) { $0.show(document) }
    }
}
