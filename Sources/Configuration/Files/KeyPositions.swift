/// On which line of a TOML text each key stands. Read with less care than a parser needs: it only serves messages, and
/// a key it does not find has the line of the table around it.
struct KeyPositions {
    private var lines: [[String]: Int] = [:]

    init(_ text: String) {
        var table: [String] = []
        var counts: [[String]: Int] = [:]
        for (index, line) in text.split(
            omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" }
        ).enumerated() {
            var rest = line.drop(while: \.isWhitespace)
            if rest.first == "[" {
                let isOneOfMany = rest.dropFirst().first == "["
                table = KeyPositions.key(from: &rest, skipping: "[")
                if isOneOfMany {
                    // The second `[[hook]]` is `hook.2`.
                    counts[table, default: 0] += 1
                    table.append("\(counts[table] ?? 0)")
                }
                note(table, index + 1)
            } else if let first = rest.first, first != "#" {
                let key = table + KeyPositions.key(from: &rest)
                note(key, index + 1)
                noteInlineKeys(of: key, in: rest, line: index + 1)
            }
        }
    }

    /// The line of a key, counted from 1, or of the nearest table around it.
    func line(of keyPath: [String]) -> Int? {
        var path = keyPath
        while !path.isEmpty {
            if let line = lines[path] { return line }
            path.removeLast()
        }
        return nil
    }

    private mutating func note(_ path: [String], _ line: Int) {
        for length in stride(from: 1, through: path.count, by: 1) where lines[Array(path.prefix(length))] == nil {
            lines[Array(path.prefix(length))] = line
        }
    }

    /// Keys within `{ fg = …, bg = … }` on the same line share its number.
    private mutating func noteInlineKeys(of key: [String], in rest: Substring, line: Int) {
        for part in rest.split(whereSeparator: { "{,}".contains($0) }) where part.contains("=") {
            var part = part.drop(while: \.isWhitespace)
            note(key + KeyPositions.key(from: &part), line)
        }
    }

    /// A dotted key, each part bare or in quotes (TOML 1.0, Keys).
    private static func key(from text: inout Substring, skipping opening: Character? = nil) -> [String] {
        var parts = [""]
        var quote: Character?
        text = text.drop { $0 == opening }
        while let character = text.first {
            if let open = quote {
                if character == open { quote = nil } else { parts[parts.count - 1].append(character) }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if character == "." {
                parts.append("")
            } else if character == "=" || character == "]" {
                break
            } else if !character.isWhitespace {
                parts[parts.count - 1].append(character)
            }
            text.removeFirst()
        }
        return parts
    }
}
