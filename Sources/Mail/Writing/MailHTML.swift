/// A plain text as a page of HTML that says the same: paragraphs, and nothing loaded from anywhere.
enum MailHTML {
    static func page(_ text: String, language: String) -> String {
        let paragraphs = CleanText.lines(text).split(separator: "\n", omittingEmptySubsequences: false)
            .split { $0.isEmpty }
            .map { lines in "<p>" + lines.map { escaped(String($0)) }.joined(separator: "<br>\r\n") + "</p>" }
        return """
            <!DOCTYPE html>\r
            <html lang="\(escaped(language))"><head><meta charset="utf-8"></head>\r
            <body style="font-family: sans-serif">\r
            \(paragraphs.joined(separator: "\r\n"))\r
            </body></html>\r

            """
    }

    static func escaped(_ text: String) -> String {
        text.reduce(into: "") { page, character in
            switch character {
            case "&": page += "&amp;"
            case "<": page += "&lt;"
            case ">": page += "&gt;"
            case "\"": page += "&quot;"
            default: page.append(character)
            }
        }
    }
}
