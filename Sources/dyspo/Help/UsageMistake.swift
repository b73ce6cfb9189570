import ServiceModel

/// What argument-parser has against the arguments. Its sentences are English; these are the shapes they have.
enum UsageMistake {
    static func sentence(_ english: String, _ language: Language) -> String {
        guard language == .polish else { return english }
        let lines = english.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let listed = lines.filter { $0.hasPrefix(item) }.map { String($0.dropFirst(item.count)) }
        let words = HelpWords(.polish)
        return lines.map { line in
            line.hasPrefix(item)
                ? item + words.value(String(line.dropFirst(item.count)), of: listed) : polish(line)
        }.joined(separator: "\n")
    }

    /// How the parser lists values, a line each.
    private static let item = "  - "

    /// The option or argument that a sentence of the parser names first: `due` of `--due`, `number` of `<number>`.
    static func field(_ english: String) -> String? {
        if let option = english.firstMatch(of: #/--([A-Za-z0-9-]+)/#) { return String(option.output.1) }
        return english.firstMatch(of: #/<([A-Za-z0-9=:-]+)>/#).map { String($0.output.1) }
    }

    private static func polish(_ line: String) -> String {
        let shapes: [(Regex<AnyRegexOutput>, ([String]) -> String)] = [
            (
                erased(#/Unknown option '(.*)'\. Did you mean '(.*)'\?/#),
                { "Nie ma opcji „\($0[0])”. Czy chodziło o „\($0[1])”?" }
            ),
            (erased(#/Unknown option '(.*)'/#), { "Nie ma opcji „\($0[0])”." }),
            (erased(#/Missing value for '(.*)'/#), { "Brakuje wartości: \(translated($0[0]))." }),
            (erased(#/Missing expected argument '(.*)'/#), { "Brakuje argumentu: \(translated($0[0]))." }),
            (erased(#/Missing one of: '(.*)'/#), { "Brakuje jednego z: \(translated($0[0]))." }),
            (erased(#/Unexpected argument '(.*)'/#), { "Zbędny argument „\($0[0])”." }),
            (
                erased(#/(\d+) unexpected arguments: '(.*)'/#),
                { "Zbędne argumenty (\($0[0])): „\($0[1].replacing("', '", with: "”, „"))”." }
            ),
            (
                erased(#/The value '(.*?)' is invalid for '(.*?)'(.*)/#),
                { "Wartość „\($0[0])” nie pasuje do \(translated($0[1]))\(choices($0[2]))" }
            ),
            (
                erased(#/The option '(.*)' does not take any value, but '(.*)' was specified\./#),
                { "Opcja \($0[0]) nie ma wartości, a podano „\($0[1])”." }
            ),
        ]
        for (shape, sentence) in shapes {
            guard let match = try? shape.wholeMatch(in: line) else { continue }
            return sentence(match.output.dropFirst().map { String($0.substring ?? "") })
        }
        return line
    }

    /// `. Please provide one of 'a', 'b' or 'c'.`
    private static func choices(_ english: String) -> String {
        if english.isEmpty { return "." }
        let listed = english.matches(of: #/'([^']*)'/#).map { String($0.output.1) }
        let words = HelpWords(.polish)
        return english.replacing(#/'([^']*)'/#) { "'\(words.value(String($0.output.1), of: listed))'" }
            .replacing(". Please provide one of the following:", with: ". Możliwe:")
            .replacing(". Please provide one of ", with: ". Możliwe: ").replacing("' and '", with: "', '")
            .replacing("' or '", with: "', '")
    }

    /// The name of a value in angle brackets.
    private static func translated(_ synopsis: String) -> String {
        let words = HelpWords(.polish)
        return synopsis.replacing(#/<([^>]*)>/#) { "<\(words(String($0.output.1)))>" }
    }

    private static func erased<Output>(_ regex: Regex<Output>) -> Regex<AnyRegexOutput> { Regex<AnyRegexOutput>(regex) }
}
