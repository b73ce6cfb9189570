import ServiceModel
import TermCanvas

/// What `--help` says of a verb.
struct HelpPage {
    let verb: VerbInfo
    /// Told in a section of their own.
    let everywhere: [ArgumentInfo]
    let words: HelpWords

    private static let indent = 26

    init(_ verb: VerbInfo, everywhere: [ArgumentInfo], _ language: Language) {
        self.verb = verb
        self.everywhere = everywhere
        words = HelpWords(language)
    }

    /// Of what these words lead to, as far as they lead.
    init(_ path: some Sequence<String>, _ language: Language) throws {
        self.init(try VerbInfo.leading(by: path), everywhere: try VerbInfo.shared(), language)
    }

    private var language: Language { words.language }
    private var own: [ArgumentInfo] { verb.shown.filter { option in !everywhere.contains { $0.isSame(as: option) } } }

    /// `Usage: dyspo order show <order> …`, a group's with `<verb>`; the options of every verb are left to their section.
    /// Lines break between arguments, never within one.
    func usage(width: Int) -> String {
        let parts = own.map { $0.usage(words) } + (verb.verbs.isEmpty ? [] : ["<\(words("verb"))>"])
        let whole = parts.map { $0.replacing(" ", with: "\u{A0}") } + (own.count < verb.shown.count ? ["…"] : [])
        let line = ([language("Usage:", "Użycie:"), verb.words] + whole).joined(separator: " ")
        return Self.wrapped(line, width, hanging: 8).replacing("\u{A0}", with: " ")
    }

    /// Lines of at most `width` cells.
    func text(width: Int) -> String {
        let width = max(50, min(width, 100))
        var parts = [verb.abstract, verb.discussion].compactMap { $0 }.map { Self.wrapped(words($0), width) }
        parts.append(usage(width: width))
        parts.append(section(language("Verbs:", "Polecenia:"), verbs, width))
        parts.append(
            section(language("Arguments:", "Argumenty:"), rows(own.filter { $0.kind == .positional }), width))
        parts.append(section(language("Options:", "Opcje:"), rows(own.filter { $0.kind != .positional }), width))
        if verb.verbs.isEmpty {
            parts.append(section(language("Everywhere:", "Wszędzie:"), rows(everywhere), width))
        } else {
            let more = verb.words.split(separator: " ").dropFirst().map { "\($0) " }.joined()
            parts.append(
                language("More about a verb: ", "Więcej o poleceniu: ") + "dyspo help \(more)<\(words("verb"))>")
        }
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private var verbs: [(String, String)] { verb.verbs.map { ($0.commandName, words($0.abstract ?? "")) } }

    private func rows(_ arguments: [ArgumentInfo]) -> [(String, String)] {
        arguments.map { argument in
            let names = argument.nameTexts
            let last = argument.synopsis(words, name: names.last)
            return ((names.dropLast() + [last]).joined(separator: ", "), argument.explanation(words))
        }
    }

    private func section(_ title: String, _ rows: [(String, String)], _ width: Int) -> String {
        guard !rows.isEmpty else { return "" }
        let lines = rows.map { name, text in
            let head = "  " + name + " "
            // A long name has a line of its own.
            guard SafeText.width(head) > Self.indent else {
                return Self.wrapped(SafeText.fitted(head, to: Self.indent) + text, width, hanging: Self.indent)
            }
            let body = String(repeating: " ", count: Self.indent) + text
            return "  \(name)\n" + Self.wrapped(body, width, hanging: Self.indent)
        }
        return ([title] + lines).joined(separator: "\n")
    }

    /// Broken at blanks; lines after the first begin with so many.
    static func wrapped(_ text: String, _ width: Int, hanging: Int = 0) -> String {
        let lead = text.prefix { $0 == " " }
        var lines: [String] = []
        var line = ""
        for word in text.dropFirst(lead.count).split(separator: " ", omittingEmptySubsequences: false) {
            if line.isEmpty, lines.isEmpty {
                line = String(lead + word)
            } else if SafeText.width(line) + 1 + SafeText.width(String(word)) > width {
                lines.append(line)
                line = String(repeating: " ", count: hanging) + word
            } else {
                line += " " + word
            }
        }
        return (lines + [line]).joined(separator: "\n")
    }
}
