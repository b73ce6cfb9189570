import DeskModel
import Documents
import Foundation
import PackTesting
import ProcessTesting
import ServiceModel
import Testing

/// A hundred random reports, judged by the checker that several projects share: fonts, letters, nothing outside the page or over
/// something else, page numbers, what has to be said; and by our own for what an archive asks.
@Suite struct CheckedPageTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The Python of the checker; `nil` where it cannot be had.
    private static let python: String? = {
        guard Pack.isThere, let child = try? ChildProcess("/bin/sh", [root.appending(path: "Scripts/test-pdf").path])
        else { return nil }
        let isReady = child.status() == 0
        if !isReady { print("SKIPPED: PDFs are not checked. \(child.errors)") }
        return isReady ? child.output.trimmingCharacters(in: .whitespacesAndNewlines) : nil
    }()

    @Test(.enabled(if: CheckedPageTests.python != nil)) func theCheckerFindsNothingOnAHundredRandomOrders() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "dyspo-pages-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let printer = DocumentPrinter()
        var pages: Set<Int> = []
        for seed in 0..<100 {
            let language: Language = seed.isMultiple(of: 2) ? .polish : .english
            let report = RandomReport(seed: seed, language)
            let file = try printer.print(report.document) { $0 == "broken" ? Data([0xFF, 0xD8]) : smallJPEG }
            pages.insert(file.pages)
            try file.bytes.write(to: folder.appending(path: "\(seed).pdf"))
            let expected = Expected(
                strings: [report.report.number.description, report.envelope.content, "+48 000 000 001"],
                lang: language.rawValue, title: language("Service report", "Protokół serwisowy"), pdfa: "2b",
                minPages: file.pages, maxPages: file.pages,
                minImages: report.report.photos.count { $0.hash == "photo" })
            try JSONEncoder().encode(expected).write(to: folder.appending(path: "\(seed).json"))
        }
        #expect(pages.min() == 1 && (pages.max() ?? 0) >= 10, "\(pages.sorted())")
        for words in [
            ["check-pdfs", folder.path, Pack.folder.url.appending(path: "report").path], ["check-pdfa", folder.path],
        ] {
            let check = try ChildProcess(
                Self.python!, [Self.root.appending(path: "Scripts/\(words[0])").path] + words.dropFirst())
            #expect(check.status() == 0, "\(words[0]): \(check.output)\(check.errors)")
        }
    }

    private struct Expected: Encodable {
        var strings: [String]
        var lang: String
        var title: String
        var pdfa: String
        var minPages: Int
        var maxPages: Int
        var minImages: Int
    }
}
