package import Foundation

/// A PDF, and what of the document is not in it as it was meant.
package struct PrintedFile: Sendable {
    package var bytes: Data
    package var pages: Int
    package var warnings: [PrintWarning]

    package init(bytes: Data, pages: Int, warnings: [PrintWarning]) {
        self.bytes = bytes
        self.pages = pages
        self.warnings = warnings
    }
}
