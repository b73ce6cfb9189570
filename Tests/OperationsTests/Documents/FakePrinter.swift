import DeskModel
import Foundation
import Synchronization

/// Prints nothing but the words of a document, as a file that looks like a PDF; or fails, when told to.
final class FakePrinter: DocumentPrinting {
    private let state = Mutex(State())

    private struct State {
        var fault: PrintFault?
        var warnings: [PrintWarning] = []
        var printed: [PrintedDocument] = []
    }

    var printed: [PrintedDocument] { state.withLock { $0.printed } }

    func fail(_ fault: PrintFault?) { state.withLock { $0.fault = fault } }

    func warn(_ warnings: [PrintWarning]) { state.withLock { $0.warnings = warnings } }

    func print(
        _ document: PrintedDocument, picture: @escaping (String) -> Data?
    ) throws(PrintFault) -> PrintedFile {
        let (fault, warnings) = state.withLock { state in
            if state.fault == nil { state.printed.append(document) }
            return (state.fault, state.warnings)
        }
        if let fault { throw fault }
        let text = PrintedText(document, columns: 100).lines.map(\.text).joined(separator: "\n")
        return PrintedFile(bytes: Data(("%PDF-1.4\n" + text + "\n%%EOF\n").utf8), pages: 1, warnings: warnings)
    }
}

extension PrintedDocument {
    /// All that it says, on lines.
    var words: String { PrintedText(self, columns: 300).lines.map(\.text).joined(separator: "\n") }
}
