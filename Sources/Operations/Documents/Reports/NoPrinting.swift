import DeskModel
import Foundation

/// Where nothing can be printed.
struct NoPrinting: DocumentPrinting {
    func print(
        _ document: PrintedDocument, picture: @escaping (String) -> Data?
    ) throws(PrintFault) -> PrintedFile {
        throw .noLibrary
    }
}
