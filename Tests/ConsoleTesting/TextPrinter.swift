import DeskModel
import Foundation

/// Prints the words alone, for reports that stories read.
struct TextPrinter: DocumentPrinting {
    func print(_ document: PrintedDocument, picture: @escaping (String) -> Data?) throws(PrintFault) -> PrintedFile {
        let text = PrintedText(document, columns: 100).lines.map(\.text).joined(separator: "\n")
        return PrintedFile(bytes: Data(("%PDF-1.4\n" + text + "\n%%EOF\n").utf8), pages: 1, warnings: [])
    }
}
