import ArgumentParser
import Foundation
import ServiceModel
import Testing

@testable import dyspo

/// The examples of the README are done as they stand there, against the company that its first command makes.
@Suite struct ReadmeTests {
    /// A line of a block, without its remark: commands with `&&` between.
    private struct Example {
        let commands: [[String]]
        var verb: String { commands[0].prefix(2).joined(separator: " ") }
    }

    /// Needs files that nobody has, or takes long: that it is understood is enough.
    private static let unmade = [
        "ticket take", "init --name", "import customers", "import technicians", "import places", "import territories",
        "solve problem.json", "solve C101.txt", "simulate tomorrow", "plan --dry-run", "plan --region",
        // A morning without clashes has none to settle, and the demo no mail server.
        "alerts settle", "doctor --mail",
    ]

    private static func examples() throws -> [Example] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../../")
        let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
        let blocks = readme.components(separatedBy: "```console\n").dropFirst().compactMap {
            $0.components(separatedBy: "\n```").first
        }
        return blocks.flatMap { $0.split(separator: "\n") }.filter { $0.hasPrefix("$ dyspo ") }.map { line in
            let text = line.dropFirst(2).components(separatedBy: "  #")[0]
            return Example(commands: text.components(separatedBy: "&&").map { Array(words(of: $0).dropFirst()) })
        }
    }

    /// As a shell reads them, as far as the README goes: blanks part words, and quotes hold them together.
    private static func words(of text: String) -> [String] {
        var words: [String] = [""]
        var isQuoted = false
        for character in text {
            switch character {
            case "\"": isQuoted.toggle()
            case " " where !isQuoted: if words.last != "" { words.append("") }
            default: words[words.count - 1].append(character)
            }
        }
        return words.filter { !$0.isEmpty }
    }

    @Test func everyExampleIsUnderstood() throws {
        let examples = try Self.examples()
        #expect(examples.count > 50)
        for words in examples.flatMap(\.commands) {
            #expect(throws: Never.self, "\(words)") { try Dyspo.parseAsRoot(words) }
        }
    }

    /// `N` is one of what the list above has.
    @Test func everyExampleIsDoneInTheDemo() throws {
        let program = try Program()
        program.now = "2026-11-23T09:20"
        #expect(try program("demo").status == 0)
        var listed = ""
        for example in try Self.examples() where !Self.unmade.contains(example.verb) {
            for words in example.commands {
                let answer = try program.run(
                    Self.filled(words, listed, in: program.folder) + ["--now", program.now])
                // What is still asked of a visit depends on which one it is.
                let isDone = answer.status == 0 || example.verb == "visit complete" && answer.status == 1
                #expect(isDone, "\(words.joined(separator: " ")): \(answer.errors)")
                guard words.dropFirst().first == "list", answer.lines.count > 1 else { continue }
                listed = answer.lines[1].components(separatedBy: "\t")[0]
            }
        }
    }

    /// Files lie in the program's folder.
    private static func filled(_ words: [String], _ listed: String, in folder: URL) -> [String] {
        let files = ["job.pdf", "r.pdf", "payroll.csv", "routes.geojson", "papers"]
        return words.map { word in
            word == "N" ? listed : files.contains(word) ? folder.appending(path: word).path : word
        }
    }
}
