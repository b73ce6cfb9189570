import ServiceModel

/// What a file is that somebody shows.
package enum ReportVerdict: Hashable, Sendable {
    /// Byte for byte as it was issued; `newest` is the number of the newest version.
    case ours(OrderReport, newest: Int)
    /// It says the content of this report, and its bytes are others.
    case changed(OrderReport)
    case notOurs

    package var isSound: Bool {
        switch self {
        case .ours: true
        case .changed, .notOurs: false
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .ours(let report, let newest):
            let later =
                newest == report.version.version
                ? language("It is the newest version.", "To najnowsza wersja.")
                : language("Version \(newest) has taken its place.", "Zastąpiła ją wersja \(newest).")
            return language(
                "Issued here and unchanged: \(report.number), \(report.words(wording)). ",
                "Wystawiono tutaj, bez zmian: \(report.number), \(report.words(wording)). ") + later
        case .changed(let report):
            return language(
                "Changed: it names the content of \(report.number), \(report.words(wording)), and is not the file that was issued.",
                "Zmieniony: podaje treść protokołu \(report.number), \(report.words(wording)), ale nie jest wystawionym plikiem."
            )
        case .notOurs:
            return language(
                "Not a report of this store: no report has these bytes.",
                "To nie jest protokół z tej bazy: żaden nie ma takich bajtów.")
        }
    }
}
