import ServiceModel

/// `docs/cli.md`: every verb with its arguments, as Markdown.
struct Handbook {
    let root: VerbInfo
    let words: HelpWords

    init(_ root: VerbInfo, _ language: Language) {
        self.root = root
        words = HelpWords(language)
    }

    private var language: Language { words.language }

    var text: String {
        let verbs = root.all.dropFirst().flatMap(section)
        let common =
            ["### " + language("Options of every verb", "Opcje każdego polecenia"), ""] + table(root.everywhere)
        return ([words(root.abstract ?? ""), "", words(root.discussion ?? ""), ""] + common + verbs).joined(
            separator: "\n")
    }

    private func section(_ verb: VerbInfo) -> [String] {
        let everywhere = root.everywhere
        let own = verb.shown.filter { option in !everywhere.contains { $0.isSame(as: option) } }
        var lines = ["### `\(verb.words)`", "", words(verb.abstract ?? "")]
        if let discussion = verb.discussion { lines += ["", words(discussion)] }
        if verb.verbs.isEmpty {
            lines += ["", "```", ([verb.words] + own.map { $0.usage(words) }).joined(separator: " "), "```"]
        }
        lines.append("")
        return lines + (verb.verbs.isEmpty ? table(own) : [])
    }

    private func table(_ arguments: [ArgumentInfo]) -> [String] {
        if arguments.isEmpty { return [] }
        let head = language("| argument | what it means |", "| argument | co znaczy |")
        let rows = arguments.map { argument in
            let names = argument.nameTexts
            let last = argument.synopsis(words, name: names.last)
            let shown = (names.dropLast() + [last]).map { "`\(Self.escaped($0))`" }.joined(separator: ", ")
            return "| \(shown) | \(Self.escaped(argument.explanation(words))) |"
        }
        return [head, "|---|---|"] + rows + [""]
    }

    /// A bar would end the cell.
    private static func escaped(_ text: String) -> String { text.replacing("|", with: "\\|") }
}
