import Glibc
import Programs
import ServiceModel

extension ProgramFault {
    /// A full sentence.
    func sentence(_ language: Language) -> String {
        switch self {
        case .notFound(let name): language("There is no program “\(name)”.", "Nie ma programu „\(name)”.")
        case .notExecutable(let path):
            language("“\(path)” cannot be run as a program.", "„\(path)” nie da się uruchomić jako programu.")
        case .notStarted(let path, let fault):
            language(
                "“\(path)” could not be started: \(String(cString: strerror(fault))).",
                "Nie udało się uruchomić „\(path)”: \(String(cString: strerror(fault))).")
        case .timedOut(let seconds):
            language(
                "It took more than \(seconds) s and was ended.", "Trwało dłużej niż \(seconds) s i zostało przerwane.")
        case .failed(let status, let words):
            language("It ended with \(status)", "Zakończyło się kodem \(status)") + Self.behind(words)
        case .signalled(let number, let words):
            language("Signal \(number) ended it", "Przerwał to sygnał \(number)") + Self.behind(words)
        case .stopped: language("It was broken off.", "Przerwano to.")
        }
    }

    /// What the program wrote last, with a full stop where it has none.
    private static func behind(_ words: String) -> String {
        guard let last = words.last else { return "." }
        return ": " + words + (".!?".contains(last) ? "" : ".")
    }
}
