/// Looks for a `[` that begins a line and no table's name: toml++, which reads the rest, ends the process there. Follows
/// strings, comments and brackets just so far as to know where a line begins (TOML 1.0, Table).
struct TableHeaders {
    private var rest: Substring.UnicodeScalarView
    private var line = 1
    private var column = 1

    /// Where the first such bracket is, with what follows it.
    static func fault(in text: String) -> (line: Int, column: Int, found: Unicode.Scalar)? {
        var headers = TableHeaders(rest: text[...].unicodeScalars)
        while headers.rest.first != nil {
            headers.skip(while: { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" })
            if headers.rest.first == "[", let fault = headers.faultOfHeader() { return fault }
            headers.skipStatement()
        }
        return nil
    }

    private mutating func faultOfHeader() -> (line: Int, column: Int, found: Unicode.Scalar)? {
        advance()
        skip(while: Self.isBlank)
        if rest.first == "[" {
            advance()
            skip(while: Self.isBlank)
        }
        guard let next = rest.first, next != "]", next != "\"", next != "'", !Self.isOfBareKey(next) else { return nil }
        return (line, column, next)
    }

    /// To the end of the line on which a key, its value or a header ends.
    private mutating func skipStatement() {
        var depth = 0
        while let next = rest.first {
            switch next {
            case "\n" where depth <= 0: return advance()
            case "#": skip(while: { $0 != "\n" })
            case "\"", "'": skipString(next)
            case "[", "{":
                depth += 1
                advance()
            case "]", "}":
                depth -= 1
                advance()
            default: advance()
            }
        }
    }

    private mutating func skipString(_ quote: Unicode.Scalar) {
        let isLong = rest.prefix(3).elementsEqual(repeatElement(quote, count: 3))
        advance(isLong ? 3 : 1)
        while let next = rest.first {
            if next == "\\", quote == "\"" {
                advance(2)
            } else if isLong, rest.prefix(3).elementsEqual(repeatElement(quote, count: 3)) {
                return advance(3)
            } else if !isLong, next == "\n" {
                return
            } else {
                advance()
                if !isLong, next == quote { return }
            }
        }
    }

    private mutating func skip(while isSkipped: (Unicode.Scalar) -> Bool) {
        while let next = rest.first, isSkipped(next) { advance() }
    }

    private mutating func advance(_ count: Int = 1) {
        for _ in 0..<count {
            guard let next = rest.popFirst() else { return }
            (line, column) = next == "\n" ? (line + 1, 1) : (line, column + 1)
        }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }

    private static func isOfBareKey(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
        default: false
        }
    }
}
