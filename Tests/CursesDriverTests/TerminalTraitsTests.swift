import CursesDriver
import TermCanvas
import Testing

@Suite struct TerminalTraitsTests {
    @Test(arguments: [
        (0, ColorDepth.mono), (-1, .mono), (8, .eight), (16, .sixteen), (88, .sixteen), (256, .twoHundredFiftySix),
        (16_777_216, .trueColor),
    ])
    func theDepthFollowsTheDescription(colors: Int, depth: ColorDepth) {
        #expect(TerminalTraits.depth(colors: colors, environment: [:]) == depth)
    }

    @Test func noColorMeansNoColour() {
        #expect(TerminalTraits.depth(colors: 256, environment: ["NO_COLOR": "1"]) == .mono)
        #expect(TerminalTraits.depth(colors: 256, environment: ["NO_COLOR": ""]) == .twoHundredFiftySix)
    }

    @Test func directColourIsTriedFirstWhereTheTerminalHasIt() throws {
        let environment = ["TERM": "xterm-256color", "COLORTERM": "truecolor"]
        #expect(
            try TerminalTraits.descriptions(environment: environment, directColor: true)
                == ["xterm-direct", "xterm-256color"])
        #expect(try TerminalTraits.descriptions(environment: environment, directColor: false) == ["xterm-256color"])
        #expect(try TerminalTraits.descriptions(environment: ["TERM": "linux"], directColor: true) == ["linux"])
    }

    @Test func aTerminalThatCannotDrawIsRefusedWithASentence() throws {
        let dumb = try #require(throws: TerminalProblem.self) {
            try TerminalTraits.descriptions(environment: ["TERM": "dumb"], directColor: false)
        }
        #expect(
            dumb.sentence(language: "en")
                == "The terminal dumb cannot place its cursor, so the console cannot draw on it. "
                + "For plain lines use board --plain or wall --plain.")
        #expect(dumb.sentence(language: "pl").hasPrefix("Terminal dumb nie umie ustawiać kursora"))
        #expect(throws: TerminalProblem.noTerm) {
            try TerminalTraits.descriptions(environment: ["TERM": ""], directColor: false)
        }
    }

    @Test func aHostileNameOfATerminalIsShownSafely() {
        #expect(!TerminalProblem.unknownTerm("\u{1B}[2Jx").sentence(language: "en").contains("\u{1B}"))
    }
}
