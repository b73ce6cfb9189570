import Files
import Foundation

/// Which sections of the console's pages a user folded, from `folds.toml` among what may be lost: a table a page, with a
/// truth value a section. The console writes it.
package struct FoldFile: Sendable {
    /// By page, then by section: `true` where it is folded.
    package private(set) var pages: [String: [String: Bool]] = [:]

    package init() {}

    /// Reads the file; of one that does not exist or cannot be read nothing is folded otherwise than usual.
    package static func load(_ file: String) -> FoldFile {
        guard let document = try? TOMLDocument.read(file) else { return FoldFile() }
        var folds = FoldFile()
        for (page, value) in document.root {
            guard case .table(let sections) = value else { continue }
            for (section, value) in sections {
                if case .boolean(let isFolded) = value { folds.fold(section, of: page, isFolded) }
            }
        }
        return folds
    }

    package mutating func fold(_ section: String, of page: String, _ isFolded: Bool) {
        pages[page, default: [:]][section] = isFolded
    }

    /// Reads the file, changes what stands there and writes it, while every other program that does so waits.
    ///
    /// - Throws: what the system says.
    package static func change(_ file: String, _ change: (inout FoldFile) -> Void) throws {
        try SharedFile.change(file) {
            var folds = load(file)
            change(&folds)
            try WholeFile.write(folds.text, to: file)
        }
    }

    private var text: String {
        let tables = pages.sorted { $0.key < $1.key }.map { page, sections in
            (["[\(SharedFile.quoted(page))]"]
                + sections.sorted { $0.key < $1.key }.map { "\(SharedFile.quoted($0.key)) = \($0.value)" })
                .joined(separator: "\n")
        }
        return (["# Sections of the console's pages: true is folded."] + tables).joined(separator: "\n") + "\n"
    }
}
