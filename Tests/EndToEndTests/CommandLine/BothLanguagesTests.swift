import Foundation
import Testing

/// No verb may write a header or a message in one language alone. The sources tell, so that no verb is forgotten.
@Suite struct BothLanguagesTests {
    private struct Line: CustomStringConvertible {
        let file: String
        let number: Int
        let text: String

        var description: String { "\(file):\(number): \(text)" }
    }

    private func sources() throws -> [Line] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/dyspo").standardizedFileURL
        let files = (FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []).filter {
            $0.hasSuffix(".swift")
        }
        try #require(files.count > 50)
        return try files.flatMap { file in
            try String(contentsOf: folder.appending(path: file), encoding: .utf8)
                .split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
                    Line(file: file, number: $0 + 1, text: String($1))
                }
        }
    }

    /// `.init("key", "Title")` where `.init("key", language("Title", "Tytuł"))` should be.
    @Test func everyTableHeaderHasBothLanguages() throws {
        let header = #/\.init\("[a-z-]+", (.)/#
        let found = try sources().flatMap { line in line.text.matches(of: header).map { (line, $0.output.1) } }
        #expect(found.count > 40)
        let bare = try sources().filter { $0.text.contains(#/\.init\("[a-z-]+", "[^"]/#) }
        #expect(bare.isEmpty, "\(bare)")
    }

    @Test func everyMessageHasBothLanguages() throws {
        let bare = try sources().filter { $0.text.contains(#/(?:message|complain|progress)\("[A-Za-z]/#) }
        #expect(bare.isEmpty, "\(bare)")
    }
}
