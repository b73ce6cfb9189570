/// What is wrong with a log of commands, and where.
struct CommandLogFault: Error {
    enum Kind {
        /// A quote is opened and never closed.
        case openQuote
        /// Behind `#=` stands no exit code, or before it no command.
        case noOutcome
        /// It names a store.
        case namesStore
        /// It is no text.
        case noText
    }

    let line: Int
    let kind: Kind

    init(line: Int, _ kind: Kind) {
        (self.line, self.kind) = (line, kind)
    }

    var failure: Failure {
        let (english, polish): (String, String) =
            switch kind {
            case .openQuote:
                ("a quote is opened and never closed.", "cudzysłów jest otwarty i nigdy nie zamknięty.")
            case .noOutcome:
                (
                    "behind #= stands the exit code of the command above it.",
                    "po #= stoi kod wyjścia polecenia, które jest wyżej."
                )
            case .namesStore:
                (
                    "a log names no store: it goes through a fresh one.",
                    "log nie wskazuje bazy: przechodzi przez świeżą."
                )
            case .noText: ("this is no text.", "to nie jest tekst.")
            }
        return .file(
            line: line, column: nil, english: "Line \(line): \(english)", polish: "Wiersz \(line): \(polish)")
    }
}
