package import DeskModel
package import ServiceModel

/// Why the store cannot be used. Nothing is half-written: the transaction under way was rolled back.
package enum StoreFault: Error, Hashable, Sendable {
    case missing(path: String)
    case exists(path: String)
    /// The folder or file cannot be read or written.
    case noPermission(path: String)
    case readOnly(path: String)
    case notADatabase(path: String)
    /// A database, but of another program.
    case notAStore(path: String)
    case newerSchema(path: String, found: Int, known: Int)
    case diskFull(path: String)
    case busy(path: String)
    /// Another process has it open; its number, where the system tells.
    case inUse(path: String, process: Int?)
    /// A file of no bytes.
    case empty(path: String)
    /// It is no longer what its path means. With `isWritten` the change is in the file that was opened, and in none that
    /// is found by the path; where only the log was taken away, it may be there all the same.
    case gone(path: String, StoreAbsence, isWritten: Bool)
    /// This process has closed it: whoever asked is no longer waited for.
    case closed(path: String)
    case corrupt(path: String, detail: String)
    /// Another row refers to the one that would go, or the one referred to has gone.
    case brokenReference
    /// A row would be there twice, or hold what its table forbids.
    case brokenRule(detail: String)
    /// Anything else SQLite says.
    case failed(path: String, detail: String)
    /// A row holds what no Dyspo writes.
    case unreadableRow(table: String, detail: String)

    package func sentence(_ language: Language) -> String {
        switch self {
        case .missing(let path):
            language("There is no store at \(path).", "Nie ma bazy: \(path).")
        case .exists(let path):
            language("\(path) exists already; nothing was changed.", "\(path) już istnieje; niczego nie zmieniono.")
        case .noPermission(let path):
            language(
                "\(path) cannot be opened: check the folder and its permissions.",
                "Nie można otworzyć \(path): sprawdź folder i uprawnienia.")
        case .readOnly(let path):
            language(
                "\(path) is read-only; nothing was written. Changes need write access to the file and its folder.",
                "\(path) jest tylko do odczytu; niczego nie zapisano. Zmiany wymagają prawa zapisu do pliku i folderu.")
        case .notADatabase(let path):
            language("\(path) is no database.", "\(path) nie jest bazą danych.")
        case .notAStore(let path):
            language("\(path) is a database, but not a Dyspo store.", "\(path) jest bazą danych, ale nie Dyspo.")
        case .newerSchema(let path, let found, let known):
            language(
                "\(path) was made by a newer Dyspo (schema \(found), this one knows \(known)): update Dyspo.",
                "\(path) pochodzi z nowszego Dyspo (schemat \(found), ten zna \(known)): zaktualizuj Dyspo.")
        case .diskFull(let path):
            language(
                "The disk of \(path) is full; nothing was written. Make room on it and try again.",
                "Dysk z \(path) jest pełny; niczego nie zapisano. Zwolnij na nim miejsce i spróbuj ponownie.")
        case .busy(let path):
            language(
                "\(path) was locked by another process for 10 seconds; nothing was written.",
                "\(path) był zablokowany przez 10 sekund; niczego nie zapisano.")
        case .empty(let path):
            language(
                "\(path) is an empty file (0 bytes) and no store: remove it, or restore a backup in its place.",
                "\(path) to pusty plik (0 bajtów), a nie baza: usuń go albo odtwórz w jego miejsce kopię.")
        case .gone(let path, let absence, false):
            language(
                "Nothing was written: \(absence.what(path, .english)).",
                "Niczego nie zapisano: \(absence.what(path, .polish)).")
        case .gone(let path, .severed, true):
            language(
                "The change was written, and meanwhile \(StoreAbsence.severed.what(path, .english)): "
                    + "look whether it is there.",
                "Zmianę zapisano, a tymczasem \(StoreAbsence.severed.what(path, .polish)): sprawdź, czy ona tam jest.")
        case .gone(let path, let absence, true):
            language(
                "The change is only in the file that was opened: \(absence.what(path, .english)). "
                    + "What is found at that path now has not got it.",
                "Zmiana jest tylko w pliku, który otwarto: \(absence.what(path, .polish)). "
                    + "W tym, co jest tam teraz, jej nie ma.")
        case .inUse(let path, nil):
            language(
                "Another process has \(path) open; nothing was changed. Close it first.",
                "Inny proces ma otwarty \(path); niczego nie zmieniono. Najpierw go zamknij.")
        case .inUse(let path, let process?):
            language(
                "Another process (\(process)) has \(path) open; nothing was changed. Close it first.",
                "Inny proces (\(process)) ma otwarty \(path); niczego nie zmieniono. Najpierw go zamknij.")
        case .closed(let path):
            language("\(path) was closed here; nothing was written.", "Zamknięto tu \(path); niczego nie zapisano.")
        case .corrupt(let path, let detail):
            language(
                "\(path) is damaged (\(detail)): restore a backup.",
                "\(path) jest uszkodzony (\(detail)): odtwórz kopię zapasową.")
        case .brokenReference:
            language(
                "Other rows refer to this one; nothing was written.",
                "Inne wiersze odwołują się do tego; niczego nie zapisano.")
        case .brokenRule(let detail):
            language(
                "The store does not take that (\(detail)); nothing was written.",
                "Baza tego nie przyjmuje (\(detail)); niczego nie zapisano.")
        case .failed(let path, let detail):
            language("\(path): \(detail).", "\(path): \(detail).")
        case .unreadableRow(let table, let detail):
            language(
                "A row of \(table) cannot be read: \(detail). dyspo doctor names row and column.",
                "Nie można odczytać wiersza \(table): \(detail). Wiersz i kolumnę poda dyspo doctor.")
        }
    }
}
