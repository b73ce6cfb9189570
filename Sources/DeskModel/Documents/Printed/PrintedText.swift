import ServiceModel

/// A document as lines of plain text, for a terminal: the same parts in the same order, with names of pictures in their place.
package struct PrintedText {
    package private(set) var lines: [PrintedTextLine] = []
    private let columns: Int
    private let language: Language

    /// `columns` is how wide a line may be.
    package init(_ document: PrintedDocument, columns: Int) {
        self.columns = max(30, columns)
        language = document.language
        add(document.issuer.name, .quiet)
        add(
            "\(document.title)  \(document.subtitle)" + (document.badge.isEmpty ? "" : "  (\(document.badge))"),
            .heading)
        add(document.facts)
        for party in document.parties {
            add("\(party.heading): " + ([party.name] + party.lines).joined(separator: ", "), .plain, indent: 0)
        }
        for section in document.sections {
            add("", .plain)
            add(section.heading, .heading)
            section.blocks.forEach { add($0) }
        }
        add("", .plain)
        add(document.footing, .quiet)
    }

    private mutating func add(_ text: String, _ tone: PrintedTextLine.Tone, indent: Int = 0) {
        let margin = String(repeating: " ", count: indent)
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            for line in Self.wrapped(String(paragraph), to: columns - indent) {
                lines.append(PrintedTextLine(margin + line, tone))
            }
        }
    }

    private mutating func add(_ fields: [PrintedField]) {
        for field in fields { add("\(field.name): \(field.value)", .plain) }
    }

    private mutating func add(_ block: PrintedBlock) {
        switch block {
        case .text(let text): add(text, .plain, indent: 2)
        case .notice(let text, let tone): add((tone == .warning ? "! " : "") + text, .init(tone), indent: 2)
        case .fields(let fields): add(fields)
        case .table(let table): add(table)
        case .photos(let photos):
            for photo in photos { add("[\(photo.name)] \(photo.caption)", .plain, indent: 2) }
        case .signature(let signature):
            let drawn = signature.strokes == nil ? "" : language(" (signed by hand)", " (podpis odręczny)")
            add("\(signature.heading): \(signature.name)\(drawn)", .plain, indent: 2)
            add(signature.lines.joined(separator: ", "), .quiet, indent: 4)
        }
    }

    /// Cells side by side where they fit, else joined.
    private mutating func add(_ table: PrintedTable) {
        let rows = table.rows.filter { !$0.isHeading }
        let widths = table.columns.indices.map { column in
            ([table.columns[column].heading] + rows.map { $0.cells.indices.contains(column) ? $0.cells[column] : "" })
                .map(\.count).max() ?? 0
        }
        let fits = widths.reduce(0, +) + 2 * widths.count <= columns - 2
        func line(_ cells: [String]) -> String {
            guard fits else { return cells.filter { !$0.isEmpty }.joined(separator: "  ") }
            return zip(cells, widths).enumerated().map { index, cell in
                let space = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
                return table.columns[index].isNumber ? space + cell.0 : cell.0 + space
            }.joined(separator: "  ").trimmedAtEnd
        }
        add(line(table.columns.map(\.heading)), .quiet, indent: 2)
        for row in table.rows {
            if row.isHeading {
                add(row.cells.joined(separator: " "), .heading, indent: 2)
            } else {
                add(
                    (row.tone == .warning ? "! " : "") + line(row.cells), .init(row.tone),
                    indent: row.tone == .warning ? 0 : 2)
            }
        }
    }

    /// Broken between words, and within one that is longer than a line.
    private static func wrapped(_ text: String, to columns: Int) -> [String] {
        var rest = Substring(text)
        var lines: [String] = []
        while rest.count > columns {
            let head = rest.prefix(columns + 1)
            let cut = head.lastIndex(of: " ").flatMap {
                head.distance(from: head.startIndex, to: $0) > columns / 3 ? $0 : nil
            }
            let end = cut ?? rest.index(rest.startIndex, offsetBy: columns)
            lines.append(String(rest[..<end]))
            rest = rest[end...].drop { $0 == " " }
        }
        return lines + [String(rest)]
    }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        var text = Substring(self)
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
