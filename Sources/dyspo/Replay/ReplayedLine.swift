import DeskModel
import Interchange
import ServiceModel

/// A line of a log that was run once more.
struct ReplayedLine {
    let command: LoggedCommand
    let outcome: LoggedOutcome

    /// Whether it came out as the log says; `nil` where it says nothing. A program that crashed never is.
    var isSame: Bool? {
        if outcome.status >= 128 && command.expected?.status != outcome.status { return false }
        return command.expected.map(outcome.meets)
    }

    var json: JSONValue {
        [
            "line": .number(command.line), "command": .text(ShellWords.line(command.words)),
            "exit": .number(Int(outcome.status)), "message": JSONValue(outcome.message),
            "expectedExit": JSONValue(command.expected.map { Int($0.status) }),
            "expectedMessage": JSONValue(command.expected?.message),
            "same": isSame.map { JSONValue.bool($0) } ?? JSONValue.null,
        ]
    }

    static func table(_ lines: [ReplayedLine], _ language: Language) -> TextTable {
        TextTable(
            [
                .init("line", language("Line", "Wiersz"), isNumber: true),
                .init("exit", language("Exit", "Kod"), isNumber: true),
                .init("same", language("As logged", "Jak w logu")),
                .init("command", language("Command", "Polecenie"), mayShrink: true),
                .init("message", language("Said", "Komunikat"), mayShrink: true),
            ], rows: lines.map(\.row))
    }

    private var row: [String] {
        let word =
            switch isSame {
            case nil: "-"
            case true?: "="
            case false?: "!"
            }
        return [
            "\(command.line)", "\(outcome.status)", word, ShellWords.line(command.words), outcome.message ?? "",
        ]
    }
}
