import Foundation

/// The string literals of the sources, each as the parts between its interpolations.
struct SourceLiterals {
    struct Literal {
        let file: String
        let parts: [String]

        /// Whether `statement` could have been made of it: it holds all parts in their order.
        func isPart(of statement: String) -> Bool {
            var rest = statement[...]
            for part in parts where !part.isEmpty {
                guard let found = rest.range(of: part) else { return false }
                rest = rest[found.upperBound...]
            }
            return true
        }
    }

    static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Sources").standardizedFileURL

    /// Swift files in a folder of the sources, by their paths in it.
    static func files(_ folder: String) throws -> [(path: String, text: String)] {
        let root = sources.appending(path: folder).path
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix(".swift") }
        return try paths.sorted().map { ($0, try String(contentsOfFile: "\(root)/\($0)", encoding: .utf8)) }
    }

    /// Blanks and ends of lines are one blank.
    static func plain(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static let keywords =
        #"\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|WHERE|FROM|JOIN|ORDER BY|GROUP BY|VALUES|AND|OR|BETWEEN|LIMIT"#
        + #"|SAVEPOINT|RELEASE|ROLLBACK)\b"#

    /// Those of a file that say something in SQL.
    static func sql(_ file: String, _ text: String) throws -> [Literal] {
        let keywords = try Regex(keywords)
        var scanner = LiteralScanner(text)
        return scanner.literals().filter { parts in parts.contains { $0.firstMatch(of: keywords) != nil } }.map {
            Literal(file: file, parts: $0.map(plain))
        }
    }
}

/// Reads Swift as far as comments, literals and what is put into them.
private struct LiteralScanner {
    private var rest: Substring
    private var found: [[String]] = []

    init(_ text: String) { rest = text[...] }

    mutating func literals() -> [[String]] {
        while !rest.isEmpty { step() }
        return found
    }

    private mutating func step() {
        if rest.hasPrefix("//") {
            rest = rest.drop { !$0.isNewline }
        } else if rest.hasPrefix("\"\"\"") {
            literal("\"\"\"")
        } else if rest.hasPrefix("\"") {
            literal("\"")
        } else {
            rest = rest.dropFirst()
        }
    }

    private mutating func literal(_ quote: String) {
        rest = rest.dropFirst(quote.count)
        var parts = [""]
        while !rest.isEmpty, !rest.hasPrefix(quote) {
            if rest.hasPrefix("\\(") {
                rest = rest.dropFirst(2)
                interpolation()
                parts.append("")
            } else if rest.hasPrefix("\\") {
                // A quote, or the end of a line that goes on.
                let sign = rest.dropFirst().first
                if sign == "\"" || sign == "\\" { parts[parts.count - 1].append(sign!) }
                rest = rest.dropFirst(2)
            } else {
                parts[parts.count - 1].append(rest.removeFirst())
            }
        }
        rest = rest.dropFirst(quote.count)
        found.append(parts)
    }

    /// To the parenthesis that closes it; literals inside are found as well.
    private mutating func interpolation() {
        var depth = 1
        while depth > 0, let sign = rest.first {
            if sign == "\"" {
                step()
                continue
            }
            depth += sign == "(" ? 1 : sign == ")" ? -1 : 0
            rest = rest.dropFirst()
        }
    }
}
