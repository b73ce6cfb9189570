import Foundation
import Testing

/// What tests and scripts start has to be in a list of packages, or a new machine does not have it.
@Suite struct ToolsTests {
    private static let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../..").standardizedFileURL

    /// What every Debian has (Essential: yes).
    private static let everywhere: Set = ["sh", "bash", "env"]
    /// In which package another tool is.
    private static let packages = [
        "tmux": "tmux", "sqlite3": "sqlite3", "python3": "python3", "make": "make", "groff": "groff-base",
        "zbarimg": "zbar-tools", "pdftoppm": "poppler-utils", "pdftotext": "poppler-utils", "pdfinfo": "poppler-utils",
    ]

    private func texts(below folder: String) throws -> [(name: String, text: String)] {
        let root = Self.source.appending(path: folder).path
        let names = try #require(FileManager.default.enumerator(atPath: root)?.allObjects as? [String])
        return names.compactMap { name in
            (try? String(contentsOfFile: root + "/" + name, encoding: .utf8)).map { (name, $0) }
        }
    }

    @Test func everyToolIsInAListOfPackages() throws {
        let makefile = try String(contentsOf: Self.source.appending(path: "Makefile"), encoding: .utf8)
        let line = try #require(makefile.split(separator: "\n").first { $0.hasPrefix("TEST_PACKAGES") })
        let listed = Set(line.split(separator: " ").map(String.init))
        var found: Set<String> = []
        for (name, text) in try texts(below: "Tests") + texts(below: "Scripts") {
            for match in text.matches(of: #/["' ](?:/usr)?/bin/([a-z0-9]+)["' ]/#) {
                let tool = String(match.1)
                found.insert(tool)
                if Self.everywhere.contains(tool) { continue }
                guard let package = Self.packages[tool] else {
                    Issue.record("\(name) starts \(tool), of which nobody knows the package")
                    continue
                }
                #expect(listed.contains(package), "\(name): \(tool)")
            }
        }
        #expect(found.isSuperset(of: ["tmux", "sqlite3", "python3", "make"]))
    }

    /// A test knows the number of what it started; a search by name finds what others have started too.
    @Test func nothingIsSoughtByName() throws {
        let all = try texts(below: "Tests") + texts(below: "Scripts")
        for (name, text) in all where !name.hasSuffix("ToolsTests.swift") {
            for tool in ["pgrep", "pkill", "killall", "pidof"] { #expect(!text.contains(tool), "\(name): \(tool)") }
        }
    }
}
