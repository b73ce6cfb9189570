package import ServiceModel

/// Why a picture is not printed. Its file stays as it is, with the order's documents.
package enum PictureFault: Error, Hashable, Sendable, Codable {
    case missing
    case broken
    /// No JPEG and no PNG: HEIC, WebP, TIFF.
    case otherKind
    /// Made for a press, in four inks.
    case fourInks
    /// More than eight bits a colour, or a way of packing that PDF does not know.
    case unusual
    case tooManyPixels(columns: Int, rows: Int)
    case tooManyBytes(Int)
    /// All pictures together are too much for one file.
    case fileFull

    package func words(_ language: Language) -> String {
        switch self {
        case .missing: language("the file is missing", "brak pliku")
        case .broken: language("the file is broken", "plik jest uszkodzony")
        case .otherKind:
            language(
                "not shown here, only JPEG and PNG are; the file is kept",
                "tu niepokazane, pokazywane są tylko JPEG i PNG; plik jest przechowywany")
        case .fourInks:
            language(
                "not shown here, its colours are those of a press (CMYK); the file is kept",
                "tu niepokazane, barwy drukarskie (CMYK); plik jest przechowywany")
        case .unusual:
            language(
                "not shown here, an unusual kind of JPEG; the file is kept",
                "tu niepokazane, nietypowy rodzaj JPEG; plik jest przechowywany")
        case .tooManyPixels(let columns, let rows):
            language(
                "not shown here, \(columns) × \(rows) pixels are too many; the file is kept",
                "tu niepokazane, za dużo punktów: \(columns) × \(rows); plik jest przechowywany")
        case .tooManyBytes(let count):
            language(
                "not shown here, \(count / 1_000_000) MB are too many; the file is kept",
                "tu niepokazane, za duży plik (\(count / 1_000_000) MB); plik jest przechowywany")
        case .fileFull:
            language(
                "not shown here, the pictures before it fill the document; the file is kept",
                "tu niepokazane, wcześniejsze zdjęcia wypełniły dokument; plik jest przechowywany")
        }
    }
}
