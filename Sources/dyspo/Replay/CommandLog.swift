import Foundation
import ServiceModel

/// A log of commands: a text file of `dyspo` command lines as a shell reads them, with what came of each behind `#=` and
/// whose it was behind `#by`, where another than `--as` says. Other lines that begin with `#` are for people.
struct CommandLog {
    private(set) var commands: [LoggedCommand] = []

    static let outcome = "#= "
    static let user = "#by "

    /// Throws what is wrong with it, and in which line.
    init(_ text: String) throws(CommandLogFault) {
        var reader = CommandLogReader(text)
        var user: String?
        while let piece = try reader.next() {
            switch piece {
            case .words(let line, var words):
                if words.first == "dyspo" { words.removeFirst() }
                guard !words.isEmpty else { continue }
                commands.append(LoggedCommand(line: line, words: words, user: user))
                user = nil
            case .remark(let line, let text):
                if text.hasPrefix(Self.user) {
                    user = text.dropFirst(Self.user.count).trimmingCharacters(in: .whitespaces)
                } else if text.hasPrefix(Self.outcome) {
                    guard !commands.isEmpty, let expected = LoggedOutcome(text.dropFirst(Self.outcome.count)) else {
                        throw CommandLogFault(line: line, .noOutcome)
                    }
                    commands[commands.count - 1].expected = expected
                }
            }
        }
    }
}
