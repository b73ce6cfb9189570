import CursesDriver
import TermCanvas
import Testing

@Suite struct EscapeSequenceTests {
    @Test(arguments: [
        (Character("["), "", Character("A"), Key.up), ("O", "", "D", .left), ("[", "1;5", "C", .right),
        ("[", "", "Z", .backTab),
        ("[", "3", "~", .delete), ("[", "5;2", "~", .pageUp), ("[", "15", "~", .function(5)),
        ("[", "24", "~", .function(12)),
        ("O", "", "P", .function(1)), ("O", "", "M", .enter), ("[", "7", "~", .home),
    ])
    func keysAreReadWhateverTheTerminalCallsItself(
        introducer: Character, parameters: String, final: Character, key: Key
    ) {
        #expect(EscapeSequence.key(introducer: introducer, parameters: parameters, final: final) == key)
    }

    @Test(arguments: [
        (Character("u"), "57441"), ("u", "99;1:3"), ("R", "24;80"), ("A", "?1"), ("~", "99"), ("~", ""), ("c", "?1;2"),
        ("M", ""),
    ])
    func answersAndUnknownKeysAreNothing(final: Character, parameters: String) {
        #expect(EscapeSequence.key(introducer: "[", parameters: parameters, final: final) == nil)
    }

    @Test func theMouseTellsButtonPlaceAndModifiers() {
        let spot = Point(column: 9, row: 4)
        #expect(EscapeSequence.mouse(parameters: "0;10;5", final: "M") == MouseEvent(.press(.left), at: spot))
        #expect(EscapeSequence.mouse(parameters: "0;10;5", final: "m") == MouseEvent(.release(.left), at: spot))
        #expect(EscapeSequence.mouse(parameters: "32;10;5", final: "M") == MouseEvent(.drag(.left), at: spot))
        #expect(
            EscapeSequence.mouse(parameters: "22;10;5", final: "M")
                == MouseEvent(.press(.right), at: spot, modifiers: [.shift, .control]))
        #expect(EscapeSequence.mouse(parameters: "64;10;5", final: "M") == MouseEvent(.wheelUp, at: spot))
        #expect(EscapeSequence.mouse(parameters: "65;10;5", final: "M") == MouseEvent(.wheelDown, at: spot))
    }

    @Test(arguments: ["", "0", "0;0;1", "a;1;1", "35;1;1", "128;1;1", "0;1;1;1", "-1;1;1", "66;1;1"])
    func brokenReportsAreNothing(parameters: String) {
        #expect(EscapeSequence.mouse(parameters: parameters, final: "M") == nil)
    }
}
