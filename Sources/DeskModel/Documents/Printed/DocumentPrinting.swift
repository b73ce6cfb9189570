package import Foundation

/// Who makes a file of a document that can be printed.
package protocol DocumentPrinting: Sendable {
    /// A PDF of A4 pages. `picture` gives the bytes of a picture by its hash, and `nil` where there are none. The same document
    /// and pictures give the same bytes on a machine with the same fonts and libraries. Safe on any thread.
    func print(_ document: PrintedDocument, picture: @escaping (String) -> Data?) throws(PrintFault) -> PrintedFile
}
