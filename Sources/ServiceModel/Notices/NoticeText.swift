/// A text with named fields in braces. `{{` and `}}` stand for a brace itself.
package struct NoticeText: Hashable, Sendable {
    enum Piece: Hashable, Sendable {
        case words(String)
        case field(NoticeField)
    }

    /// Line by line.
    private let lines: [[Piece]]

    /// Reads a text for notices of a kind. All that is wrong with it is told at once.
    package init(_ text: String, for kind: NoticeKind) throws(NoticeTemplateFaults) {
        var faults: [NoticeTemplateFault] = []
        var lines: [[Piece]] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var reader = NoticeLineReader(line, number, kind)
            lines.append(reader.pieces(&faults))
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        if lines.isEmpty, faults.isEmpty { faults = [.empty] }
        if !faults.isEmpty { throw NoticeTemplateFaults(all: faults) }
        self.lines = lines
    }

    /// The text with values in it. A line all of whose fields are empty is left out, so that nobody reads `Call us: .`; of
    /// several empty lines behind each other one stays.
    package func filled(_ values: [NoticeField: String]) -> String {
        var written: [String] = []
        for pieces in lines {
            let fields = pieces.compactMap { if case .field(let field) = $0 { field } else { nil } }
            if !fields.isEmpty, fields.allSatisfy({ (values[$0] ?? "").isEmpty }) { continue }
            let line = pieces.map { piece in
                switch piece {
                case .words(let words): words
                case .field(let field): Self.oneLine(values[field] ?? "")
                }
            }.joined()
            if line.isEmpty, written.last?.isEmpty ?? true { continue }
            written.append(line)
        }
        while written.last?.isEmpty == true { written.removeLast() }
        return written.joined(separator: "\n")
    }

    var lineCount: Int { lines.count }

    /// What people wrote somewhere else stays inside its line: no value begins a new one, or a head of a mail.
    private static func oneLine(_ value: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in value.unicodeScalars { scalars.append(PlainText.steers(scalar) ? " " : scalar) }
        return String(scalars)
    }
}

/// Reads one line.
private struct NoticeLineReader {
    private var rest: Substring
    private let number: Int
    private let kind: NoticeKind

    init(_ line: Substring, _ number: Int, _ kind: NoticeKind) {
        (rest, self.number, self.kind) = (line, number, kind)
    }

    mutating func pieces(_ faults: inout [NoticeTemplateFault]) -> [NoticeText.Piece] {
        var pieces: [NoticeText.Piece] = []
        var words = ""
        while let character = rest.popFirst() {
            if character == "{" || character == "}", rest.first == character {
                rest.removeFirst()
                words.append(character)
            } else if character == "{" {
                guard let end = rest.firstIndex(of: "}") else {
                    faults.append(.brace(line: number))
                    return []
                }
                let name = String(rest[..<end])
                rest = rest[rest.index(after: end)...]
                guard let field = field(named: name, &faults) else { continue }
                if !words.isEmpty { pieces.append(.words(words)) }
                words = ""
                pieces.append(.field(field))
            } else if character == "}" {
                faults.append(.brace(line: number))
            } else {
                words.append(character)
            }
        }
        while words.last?.isWhitespace == true { words.removeLast() }
        return words.isEmpty ? pieces : pieces + [.words(words)]
    }

    private func field(named name: String, _ faults: inout [NoticeTemplateFault]) -> NoticeField? {
        let known = NoticeField.known(to: kind)
        if let field = NoticeField(rawValue: name), known.contains(field) { return field }
        let names = known.map(\.rawValue)
        faults.append(
            .unknownField(name, nearest: NearestWord.to(name, among: names), known: names, line: number))
        return nil
    }
}
