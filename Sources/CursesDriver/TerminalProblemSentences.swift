import Glibc
import TermCanvas

extension TerminalProblem {
    /// The problem and the way out in a sentence or two; Polish for the language code `pl`, English for any other.
    package func sentence(language: String) -> String {
        language == "pl" ? polish : english
    }

    private var english: String {
        switch self {
        case .notATerminal:
            "The console needs a terminal, but input or output is a file or a pipe. "
                + "For plain lines use board --plain or wall --plain."
        case .noTerm:
            "The variable TERM is not set, so the kind of terminal is unknown. Try TERM=xterm-256color."
        case .cannotMoveCursor(let term):
            "The terminal \(shown(term)) cannot place its cursor, so the console cannot draw on it. "
                + "For plain lines use board --plain or wall --plain."
        case .unknownTerm(let term):
            "This system does not know the terminal \(shown(term)). Try TERM=xterm-256color, or install ncurses-term."
        case .system(let call, let code):
            "The terminal could not be opened: \(call): \(String(cString: strerror(code)))."
        }
    }

    private var polish: String {
        switch self {
        case .notATerminal:
            "Konsola potrzebuje terminala, a wejście lub wyjście jest plikiem albo potokiem. "
                + "Zwykłe wiersze daje board --plain albo wall --plain."
        case .noTerm:
            "Zmienna TERM nie jest ustawiona, więc rodzaj terminala jest nieznany. Spróbuj TERM=xterm-256color."
        case .cannotMoveCursor(let term):
            "Terminal \(shown(term)) nie umie ustawiać kursora, więc konsola nie może na nim rysować. "
                + "Zwykłe wiersze daje board --plain albo wall --plain."
        case .unknownTerm(let term):
            "System nie zna terminala \(shown(term)). Spróbuj TERM=xterm-256color albo zainstaluj ncurses-term."
        case .system(let call, let code):
            "Nie udało się otworzyć terminala: \(call): \(String(cString: strerror(code)))."
        }
    }

    /// The name comes from outside and may hold anything.
    private func shown(_ term: String) -> String {
        SafeText.truncated(term, to: 40)
    }
}
