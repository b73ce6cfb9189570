import Configuration
import ServiceModel
import Testing

@Suite struct KeyFileTests {
    private let commands = ["board.next-week", "plan.start", "desk.undo"]

    private func load(_ text: String) throws -> KeyFile {
        let folder = try Folder(["keys.toml": text])
        return KeyFile.load(folder.path + "/keys.toml", commands: commands) { $0.count <= 2 || $0.hasPrefix("Ctrl-") }
    }

    @Test func aKeyAListAndAnEmptyListAreRead() throws {
        let file = try load(
            """
            # my keys
            [keys]
            "board.next-week" = [">", "Ctrl-N"]
            plan.start = "w"
            "desk.undo" = []
            """)
        #expect(file.problems.isEmpty)
        let choices = Dictionary(uniqueKeysWithValues: file.choices.map { ($0.command, $0.keys) })
        #expect(choices == ["board.next-week": [">", "Ctrl-N"], "plan.start": ["w"], "desk.undo": []])
    }

    @Test func aFileThatIsNotThereChoosesNothing() {
        let file = KeyFile.load("/nowhere/keys.toml", commands: commands) { _ in true }
        #expect(file.choices.isEmpty && file.problems.isEmpty)
    }

    @Test func whatIsWrongIsToldWithItsLineAndTheRestHolds() throws {
        let file = try load(
            """
            [keys]
            "plan.strat" = "w"
            "plan.start" = "Hyper-X"
            "desk.undo" = 7
            "board.next-week" = "n"
            [key]
            """)
        #expect(file.choices.map(\.command) == ["board.next-week"])
        #expect(file.problems.map(\.line) == [2, 3, 4, 6])
        let sentences = file.problems.map { $0.sentence(in: .english) }
        #expect(sentences[0].hasSuffix("there is no command “plan.strat”. Did you mean “plan.start”?"))
        #expect(sentences[1].contains("there is no key “Hyper-X”"))
        #expect(sentences[2].contains("the value must be a key in quotes or a list of keys"))
        #expect(sentences[3].contains("there is no key “key”. Did you mean “keys”?"))
    }

    @Test func aFileThatIsNoTOMLIsToldAndLeavesTheDefaults() throws {
        let file = try load("[keys\n")
        #expect(file.choices.isEmpty && file.problems.count == 1)
    }
}
