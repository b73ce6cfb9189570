/// Options as they stand on a command line that is not parsed.
enum GivenOption {
    /// The value of an option, up to `--`; the last one counts.
    static func value(_ option: String, in words: [String]) -> String? {
        let before = Array(words.prefix { $0 != "--" })
        var found: String?
        for (index, word) in before.enumerated() {
            if word == option, index + 1 < before.count { found = before[index + 1] }
            if word.hasPrefix(option + "=") { found = String(word.dropFirst(option.count + 1)) }
        }
        return found
    }

    /// The words without these options and their values.
    static func removing(_ options: [String], from words: [String]) -> [String] {
        var (kept, rest) = ([String](), words[...])
        while let word = rest.first, word != "--" {
            rest = rest.dropFirst()
            if options.contains(word) {
                rest = rest.dropFirst()
            } else if !options.contains(where: { word.hasPrefix($0 + "=") }) {
                kept.append(word)
            }
        }
        return kept + rest
    }
}
