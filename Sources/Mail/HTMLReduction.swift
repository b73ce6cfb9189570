/// One pass over the characters of an HTML text.
struct HTMLReduction {
    private var rest: Substring.UnicodeScalarView
    private var kept = String.UnicodeScalarView()
    /// How many `pre` are open: there spaces and lines stay.
    private var verbatim = 0

    private static let blocks: Set<String> = [
        "p", "div", "br", "tr", "table", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre",
        "hr",
        "section", "article", "header", "footer", "address", "dt", "dd", "dl", "form", "center", "body",
    ]
    private static let spaced: Set<String> = [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote",
    ]
    /// What they hold is not for readers.
    private static let hidden: Set<String> = ["script", "style", "title", "template", "svg"]

    init(_ html: String) {
        rest = Substring(html).unicodeScalars
    }

    mutating func text() -> String {
        while let scalar = rest.popFirst() {
            switch scalar {
            case "<": readTag()
            case "&": readEntity()
            default: put(scalar)
            }
        }
        return String(kept)
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        guard verbatim == 0, scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" else {
            kept.append(scalar)
            return
        }
        if let last = kept.last, last != " ", last != "\n" { kept.append(" ") }
    }

    private mutating func endLine(_ lines: Int = 1) {
        while kept.last == " " { kept.removeLast() }
        guard !kept.isEmpty else { return }
        let ended = kept.reversed().prefix(2).prefix { $0 == "\n" }.count
        for _ in ended..<max(ended, lines) { kept.append("\n") }
    }

    private mutating func readTag() {
        if rest.starts(with: "!--".unicodeScalars) {
            skip(past: "-->")
            return
        }
        guard let first = rest.first, first.properties.isAlphabetic || first == "/" || first == "!" || first == "?"
        else {
            put("<")
            return
        }
        let isEnd = first == "/"
        let words = rest.dropFirst(isEnd ? 1 : 0).prefix(32).prefix {
            $0.properties.isAlphabetic || ("0"..."9").contains($0)
        }
        let name = String(String.UnicodeScalarView(words)).lowercased()
        skipTag()
        if !isEnd && Self.hidden.contains(name) { skip(toEndOf: name) } else { act(on: name, isEnd) }
    }

    private mutating func act(on name: String, _ isEnd: Bool) {
        if name == "pre" { verbatim = max(0, verbatim + (isEnd ? -1 : 1)) }
        if name == "br" {
            while kept.last == " " { kept.removeLast() }
            if !isEnd { kept.append("\n") }
        } else if Self.blocks.contains(name) {
            endLine(Self.spaced.contains(name) ? 2 : 1)
        } else if name == "td" || name == "th" {
            put(" ")
        }
        if name == "li" && !isEnd { kept.append(contentsOf: "- ".unicodeScalars) }
    }

    /// To the end of a tag, past quoted values; a tag that never ends is no tag.
    private mutating func skipTag() {
        var quote: Unicode.Scalar?
        var place = rest.startIndex
        var isAfterEqual = false
        while place < rest.endIndex {
            let scalar = rest[place]
            place = rest.index(after: place)
            if let open = quote {
                if scalar == open { quote = nil }
            } else if scalar == ">" {
                rest = rest[place...]
                return
            } else if isAfterEqual && (scalar == "\"" || scalar == "'") {
                quote = scalar
            }
            if scalar != " " { isAfterEqual = scalar == "=" }
        }
        skip(past: ">")
    }

    private mutating func skip(past end: String) {
        let sign = Array(end.unicodeScalars)
        while !rest.isEmpty {
            if rest.starts(with: sign) {
                rest = rest.dropFirst(sign.count)
                return
            }
            rest.removeFirst()
        }
    }

    private mutating func skip(toEndOf name: String) {
        while let scalar = rest.popFirst() {
            guard scalar == "<", rest.first == "/" else { continue }
            let word = String(String.UnicodeScalarView(rest.dropFirst().prefix(name.unicodeScalars.count))).lowercased()
            if word == name {
                skip(past: ">")
                return
            }
        }
    }

    private mutating func readEntity() {
        let body = rest.prefix(32).prefix { $0 == "#" || $0.properties.isAlphabetic || ("0"..."9").contains($0) }
        guard let meant = HTMLEntity.scalar(String(String.UnicodeScalarView(body))) else {
            kept.append("&")
            return
        }
        rest = rest[body.endIndex...]
        if rest.first == ";" { rest.removeFirst() }
        kept.append(meant == "\u{A0}" ? " " : meant)
    }
}
