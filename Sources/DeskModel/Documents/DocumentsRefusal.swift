package import ServiceModel

/// Why a file is not attached, or not given back.
package enum DocumentsRefusal: DepartmentRefusal {
    case empty(name: String)
    /// Bytes; `size` is `nil` where it was not read to its end.
    case tooLarge(name: String, size: Int?, limit: Int)
    /// It was written while it was read.
    case changed(name: String)
    case program(name: String)
    /// A photo is wanted, and it is none.
    case noPicture(name: String)
    /// What the document needs is not beside the store.
    case missing(name: String)
    /// What lies there is not what was put there.
    case damaged(name: String)
    /// Nothing lies at the path that somebody named.
    case notThere(name: String)
    /// What the file says that was to be attached, in both languages.
    case unreadable(english: String, polish: String)
    case noSignature(name: String, SignatureFault)
    /// A report that was issued is not taken away.
    case reportStays(name: String)
    /// Nothing was done of which there could be a report: with that visit, or with none of the order.
    case nothingToReport(OrderNumber, visit: Int? = nil)
    /// The report has no version of that number; `newest` is the last that it has.
    case noVersion(OrderNumber, ReportedPart, version: Int, newest: Int)
    case notPrinted(PrintFault)
    /// Another process has made that version meanwhile.
    case versionTaken(Int)
    /// What the disk says, in both languages.
    case disk(english: String, polish: String)

    package var facts: RefusalFacts {
        switch self {
        case .empty: RefusalFacts("empty-file", .document)
        case .tooLarge: RefusalFacts("file-too-large", .document)
        case .changed: RefusalFacts("file-changed", .document)
        case .program: RefusalFacts("file-is-program", .document)
        case .noPicture: RefusalFacts("no-picture", .document)
        case .missing: RefusalFacts("file-missing", field: Field.document.rawValue, exitCode: 5)
        case .damaged: RefusalFacts("file-damaged", field: Field.document.rawValue, exitCode: 5)
        case .notThere: RefusalFacts("no-file", field: Field.document.rawValue, exitCode: 3)
        case .unreadable: RefusalFacts("file-unreadable", field: Field.document.rawValue, exitCode: 3)
        case .noSignature: RefusalFacts("no-signature", .strokes)
        case .reportStays: RefusalFacts("report-stays", .document)
        case .nothingToReport: RefusalFacts("nothing-to-report")
        case .noVersion: RefusalFacts("no-version", field: Field.document.rawValue, exitCode: 3)
        case .notPrinted: RefusalFacts("not-printed", exitCode: 6)
        case .versionTaken: RefusalFacts("version-taken", exitCode: 4)
        case .disk: RefusalFacts("file-failed", field: Field.document.rawValue, exitCode: 5)
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .empty(let name):
            return language("\(name) is empty; nothing was attached.", "\(name): pusty plik; niczego nie dołączono.")
        case .tooLarge(let name, let size, let limit):
            let limit = SizeWords.words(limit, language)
            let size = size.map { " (\(SizeWords.words($0, language)))" } ?? ""
            return language(
                "\(name)\(size) is too large: at most \(limit).", "\(name)\(size): za duży plik, najwyżej \(limit).")
        case .changed(let name):
            return language(
                "\(name) changed while it was read; nothing was attached.",
                "\(name): zmienił się podczas odczytu; niczego nie dołączono.")
        case .program(let name):
            return language(
                "\(name) is a program; programs are not attached.", "\(name) to program; programów się nie dołącza.")
        case .noPicture(let name):
            return language(
                "\(name) is no picture; a photo is a JPEG, PNG, HEIC, WebP, TIFF or GIF.",
                "\(name) to nie obraz; zdjęcie to JPEG, PNG, HEIC, WebP, TIFF albo GIF.")
        case .missing(let name):
            return language(
                "\(name) is missing beside the store; dyspo doctor names all that are.",
                "\(name): brak pliku obok bazy; dyspo doctor wymieni wszystkie.")
        case .damaged(let name):
            return language(
                "\(name) is damaged beside the store; dyspo doctor names all that are.",
                "\(name): plik obok bazy jest uszkodzony; dyspo doctor wymieni wszystkie.")
        case .notThere(let name): return language("There is no file \(name).", "Nie ma pliku \(name).")
        case .noSignature(let name, let fault): return fault.sentence(of: name, language)
        case .reportStays(let name):
            return language(
                "\(name) is a report that was issued; it stays with its order.",
                "\(name) to wystawiony protokół; zostaje przy zleceniu.")
        case .nothingToReport(let number, let visit?):
            return language(
                "Visit \(visit) of order \(wording.short(number)) did not end with work done: there is nothing to report.",
                "Wizyta \(visit) zlecenia \(wording.short(number)) nie zakończyła się pracą: nie ma z czego zrobić protokołu."
            )
        case .nothingToReport(let number, nil):
            return language(
                "Order \(wording.short(number)) has no visit that ended with work done: there is nothing to report.",
                "Zlecenie \(wording.short(number)) nie ma wizyty zakończonej pracą: nie ma z czego zrobić protokołu.")
        case .noVersion(let number, let part, let version, let newest):
            let report = "\(wording.short(number)) (\(part.name(language)))"
            return language(
                "The report of order \(report) has no version \(version); the newest is \(newest).",
                "Protokół zlecenia \(report) nie ma wersji \(version); najnowsza to \(newest).")
        case .notPrinted(let fault): return fault.sentence(language)
        case .versionTaken(let version):
            return language(
                "Version \(version) of the report is there already.", "Wersja \(version) protokołu już istnieje.")
        case .unreadable(let english, let polish), .disk(let english, let polish): return language(english, polish)
        }
    }
}
