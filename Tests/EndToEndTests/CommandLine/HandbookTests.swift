import ArgumentParser
import Foundation
import ServiceModel
import Testing

@testable import dyspo

/// Help, handbook and manual pages come from the verbs' definitions. `DYSPO_WRITE_GOLDENS=1 swift test --filter
/// HandbookTests` writes the pages anew.
@Suite struct HandbookTests {
    @Test func theHandbookIsTheCommandLine() throws {
        let root = try VerbInfo.root()
        try compare(
            "cli.md",
            """
            # The command line

            Made from the definitions of the verbs; a test compares the two. `dyspo help VERB` shows the same, in the language
            of the system or of `--lang`.

            ## English

            \(Handbook(root, .english).text)
            ## Po polsku

            \(Handbook(root, .polish).text)
            """)
    }

    @Test(arguments: [(Language.english, "man/dyspo.1"), (.polish, "man/pl/dyspo.1")])
    func theManualPageIsTheCommandLine(_ language: Language, _ page: String) throws {
        try compare(page, ManualPage(try VerbInfo.root(), language).text)
    }

    @Test func everyTextOfEveryVerbHasAPolishTwin() throws {
        var missing: Set<String> = []
        for verb in try VerbInfo.root().all {
            let texts = [verb.abstract, verb.discussion] + verb.shown.flatMap { [$0.abstract, $0.discussion] }
            let values = verb.shown.filter { $0.kind != .flag }.map(\.valueName)
            for text in (texts + values).compactMap({ $0 }) where !text.isEmpty && HelpWords.polish[text] == nil {
                missing.insert(text)
            }
            #expect(verb.abstract?.isEmpty == false, "\(verb.words) says nothing of itself")
        }
        #expect(missing.isEmpty, "without a twin in Help/Polish: \(missing.sorted().joined(separator: "\n"))")
    }

    @Test func theTreeHoldsEveryVerbThatIsDefined() throws {
        func names(_ verb: any ParsableCommand.Type) -> [String] {
            [verb._commandName] + verb.configuration.subcommands.flatMap(names)
        }
        #expect(try VerbInfo.root().all.map(\.commandName) == names(Dyspo.self))
    }

    @Test func linesOfHelpFitTheTerminal() throws {
        let root = try VerbInfo.root()
        let everywhere = root.everywhere
        for verb in root.all {
            for language in Language.allCases {
                let path = verb.words.split(separator: " ").dropFirst().map(String.init)
                let text = HelpPage(verb, everywhere: everywhere, language).text(width: 80)
                #expect(try HelpPage(path, language).text(width: 80) == text)
                for line in text.split(separator: "\n") where line.count > 80 {
                    // A single word may be longer than the room for it.
                    #expect(line.split(separator: " ").count <= 2, "\(verb.words): \(line)")
                }
            }
        }
    }

    @Test func theParsersSentencesAreSaidInPolish() throws {
        for (arguments, sentence) in [
            (["assign", "1"], "Brakuje argumentu: --to <serwisant>."),
            (["undo", "1", "2"], "Zbędny argument „2”."),
            (["undo", "1", "2", "3"], "Zbędne argumenty (2): „2”, „3”."),
            (["undo", "--zzzzzzzz"], "Nie ma opcji „--zzzzzzzz”."),
            (["undo", "--storre"], "Nie ma opcji „--storre”. Czy chodziło o „--store”?"),
            (["assign", "1", "--to"], "Brakuje wartości: --to <serwisant>."),
            (["undo", "x"], "Wartość „x” nie pasuje do <ile>."),
            (["undo", "--json=1"], "Opcja --json nie ma wartości, a podano „1”."),
        ] {
            do {
                _ = try Dyspo.parseAsRoot(arguments)
                Issue.record("\(arguments) are understood")
            } catch {
                #expect(UsageMistake.sentence(Dyspo.message(for: error), .polish) == sentence)
            }
        }
    }

    private func compare(_ name: String, _ page: String) throws {
        let docs = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/")
        let file = docs.appending(path: name)
        if ProcessInfo.processInfo.environment["DYSPO_WRITE_GOLDENS"] != nil {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try page.write(to: file, atomically: true, encoding: .utf8)
            return
        }
        let written = try String(contentsOf: file, encoding: .utf8)
        // Without the pages in the message, which nobody could read.
        let isCurrent = written == page
        #expect(isCurrent, "docs/\(name) is behind the definitions; write it anew")
    }
}
