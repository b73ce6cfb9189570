package import DeskModel
package import Foundation
import ServiceModel
import Synchronization

/// Makes PDFs of documents. The libraries that set and draw are loaded with the first of them, and its fonts are kept for the
/// next. Safe on any thread: one document is printed at a time.
package final class DocumentPrinter: DocumentPrinting {
    private let fonts = Mutex<Fonts?>(nil)

    package init() {}

    /// A PDF of A4 pages. `picture` gives the bytes of a picture by its hash, and `nil` where there are none. The same document
    /// and pictures give the same bytes on a machine with the same fonts and libraries.
    package func print(
        _ document: PrintedDocument, picture: @escaping (String) -> Data?
    ) throws(PrintFault) -> PrintedFile {
        try fonts.withLock { (known) throws(PrintFault) -> PrintedFile in
            let fonts: Fonts
            if let known { fonts = known } else { fonts = try Fonts() }
            known = fonts
            return try Self.printed(document, fonts, picture)
        }
    }

    private static func printed(
        _ document: PrintedDocument, _ fonts: Fonts, _ picture: @escaping (String) -> Data?
    ) throws(PrintFault) -> PrintedFile {
        var pictures = PictureShelf(picture)
        var layout = DocumentLayout(document, fonts)
        let pages = Pagination(layout.pieces(&pictures), layout.frame).pages
        let bytes = try ArchivedPDF(layout.drawn(pages), document).bytes
        return PrintedFile(bytes: bytes, pages: pages.count, warnings: fonts.takeWarnings() + pictures.warnings)
    }
}
