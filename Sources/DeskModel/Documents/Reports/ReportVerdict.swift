package import ServiceModel

/// What a file is that somebody shows.
package enum ReportVerdict: Hashable, Sendable {
    /// Byte for byte as it was issued; `newest` is the number of the newest version. What it tells of may not have happened.
    case ours(OrderReport, newest: Int, isTakenBack: Bool = false)
    /// A copy in that language, as it is printed here.
    case copy(OrderReport, Language, newest: Int)
    /// It says the content of this report, and its bytes are others.
    case changed(OrderReport)
    case notOurs

    package var isSound: Bool {
        switch self {
        case .ours, .copy: true
        case .changed, .notOurs: false
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .copy(let report, let other, let newest):
            return language(
                "An unchanged copy in \(other("English", "Polish")): \(report.number), \(report.words(wording)). ",
                "Niezmieniona kopia \(other("po angielsku", "po polsku")): \(report.number), \(report.words(wording)). "
            )
                + Self.later(newest, report, language)
        case .ours(let report, let newest, let isTakenBack):
            let later =
                Self.later(newest, report, language)
                + (isTakenBack
                    ? language(
                        " The end of the visit was taken back since.", " Koniec wizyty został potem wycofany.") : "")
            return language(
                "Issued here and unchanged: \(report.number), \(report.words(wording)). ",
                "Wystawiono tutaj, bez zmian: \(report.number), \(report.words(wording)). ") + later
        case .changed(let report):
            return language(
                "Changed: it names the content of \(report.number), \(report.words(wording)), and is neither the file that was issued nor a copy that this program prints.",
                "Zmieniony: podaje treść protokołu \(report.number), \(report.words(wording)), ale nie jest wystawionym plikiem ani kopią, jaką drukuje ten program."
            )
        case .notOurs:
            return language(
                "Not a report of this store: no report has these bytes.",
                "To nie jest protokół z tej bazy: żaden nie ma takich bajtów.")
        }
    }

    private static func later(_ newest: Int, _ report: OrderReport, _ language: Language) -> String {
        newest == report.version.version
            ? language("It is the newest version.", "To najnowsza wersja.")
            : language("Version \(newest) has taken its place.", "Zastąpiła ją wersja \(newest).")
    }
}
