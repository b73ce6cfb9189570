import Testing

@testable import TermCanvas

@Suite struct KeyTests {
    @Test(arguments: [
        Key.character("j"), .character("?"), .character(" "), .character("Ż"), .control("d"), .alt("x"), .alt(" "),
        .enter, .tab, .backTab, .escape, .backspace, .delete, .pageDown, .function(12), .character("F"),
        .character("-"),
    ])
    func aKeysNameNamesTheKey(key: Key) {
        #expect(Key.named(key.description) == key)
    }

    @Test(arguments: [
        ("Ctrl-D", Key.control("d")), ("ctrl-r", .control("r")), ("PgUp", .pageUp), ("esc", .escape),
        ("F5", .function(5)),
        ("Ctrl-I", .tab), ("Ctrl-M", .enter), ("Shift-Tab", .backTab), ("Alt-X", .alt("X")),
    ])
    func namesAreReadAsPeopleWriteThem(name: String, key: Key) {
        #expect(Key.named(name) == key)
    }

    @Test(arguments: ["", "Ctrl-", "Ctrl-Ł", "Ctrl-Enter", "F0", "F99", "Hyper-x", "jj"])
    func whatIsNoKeyIsRefused(name: String) {
        #expect(Key.named(name) == nil)
    }
}
