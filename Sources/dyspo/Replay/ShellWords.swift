/// Words as a POSIX shell reads and writes them, without its expansions: what a line of a log says can be typed as well.
enum ShellWords {
    private static let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_@%+=:,./-")

    /// The word with quotes round it where a shell would read it otherwise.
    static func quoted(_ word: String) -> String {
        if !word.isEmpty, word.allSatisfy(plain.contains) { return word }
        return "'" + word.replacing("'", with: "'\\''") + "'"
    }

    static func line(_ words: [String]) -> String { words.map(quoted).joined(separator: " ") }
}
