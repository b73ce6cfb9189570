package import ServiceModel

/// Why an open store is no longer the one that its path means.
package enum StoreAbsence: Hashable, Sendable {
    /// Nothing is at the path: it was moved or removed, or its folder or disk was.
    case missing
    /// Another file is at the path.
    case replaced
    /// The log or index that belongs to it (`-wal`, `-shm`) was taken away or replaced.
    case severed
    /// The same file holds another history: an older copy, or another company, was written over it.
    case rewritten
}

extension StoreAbsence {
    /// What happened, as the beginning of a sentence without a full stop.
    package func what(_ path: String, _ language: Language) -> String {
        switch self {
        case .missing:
            language(
                "\(path) was moved or removed while it was open",
                "\(path): bazę przeniesiono lub usunięto, gdy była otwarta")
        case .replaced:
            language(
                "\(path) is another file now than the one that was opened",
                "\(path) to teraz inny plik niż ten, który otwarto")
        case .severed:
            language(
                "files that belong to \(path) (-wal, -shm) were taken away while it was open",
                "pliki należące do \(path) (-wal, -shm) zabrano, gdy baza była otwarta")
        case .rewritten:
            language(
                "\(path) holds another history than when it was opened",
                "\(path) zawiera inną historię niż przy otwarciu")
        }
    }

    /// The same in a line of the console, with what can be done: 80 columns hold it.
    package func line(_ language: Language) -> String {
        switch self {
        case .missing:
            language(
                "The store was moved or removed: nothing is written. R opens what is there.",
                "Bazę przeniesiono lub usunięto: nic się nie zapisuje. R otwiera, co tam jest.")
        case .replaced:
            language(
                "Another store is in its place: nothing is written. R opens it.",
                "W tym miejscu jest inna baza: nic się nie zapisuje. R ją otwiera.")
        case .severed:
            language(
                "The store's -wal or -shm was taken away: nothing is written. R opens it anew.",
                "Zabrano plik -wal lub -shm bazy: nic się nie zapisuje. R otwiera ją od nowa.")
        case .rewritten:
            language(
                "The store was written over from outside: nothing is written. R opens it anew.",
                "Bazę nadpisano z zewnątrz: nic się nie zapisuje. R otwiera ją od nowa.")
        }
    }

    /// The same where a change was written meanwhile.
    package func lineOfWritten(_ language: Language) -> String {
        switch self {
        case .severed:
            language(
                "Saved as -wal or -shm was taken away. R opens the store: look if it is there.",
                "Zapisano, gdy zabrano -wal lub -shm. R otwiera bazę: sprawdź, czy to tam jest.")
        case .missing, .replaced, .rewritten:
            language(
                "Saved in the file that was taken away, not in what is there now. R opens it.",
                "Zapisano tylko w zabranym pliku, nie w tym, co tam jest. R to otwiera.")
        }
    }
}
