import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// Every line of typing the console has, under characters that join their neighbours: typed, pasted, edited, at all
/// sizes.
@Suite struct EveryLineTests {
    /// How a dispatcher gets to each line.
    static let ways: [(name: String, keys: [Keys])] = [
        ("new order", ["N", .tab]), ("one line", ["N"]), ("edit", [.tab, "e"]), ("hold", [.tab, "H", .tab]),
        ("absence", ["lj", "a"]),
        ("filter", ["/"]), ("filter's name", ["/x", .key(.control("s"))]), ("palette", [":"]), ("number", ["go"]),
        ("cancel's reason", [.tab, "X"]), ("override's reason", [.tab, "m", "jj", "!"]),
        ("promise's window", [.tab, "p", "G", "6"]), ("who was told", [.tab, "p", "1"]),
        ("report's time", ["D", .escape, .enter, "t", "@"]),
    ]

    @Test(arguments: ways.map(\.name), 1...4)
    func noCharacterBreaksALine(name: String, seed: Int) {
        var random = SplitMix64(state: UInt64(seed) &* 104_729)
        let desk = Desk(language: seed.isMultiple(of: 2) ? .english : .polish)
        open(name, desk)
        let keys: [Key] = [
            .backspace, .delete, .left, .right, .home, .end, .up, .down, .tab, .backTab, .control("u"), .control("k"),
            .control("w"), .control("z"), .control("a"), .alt("b"), .alt("f"),
        ]
        for step in 0..<300 {
            switch Int.random(in: 0..<12, using: &random) {
            case 0: desk.resize(Int.random(in: 1...200, using: &random), Int.random(in: 1...60, using: &random))
            case 1: desk.send(.input(.paste(HostileLetters.text(30, &random))))
            case 2...4: desk.press(.key(keys.randomElement(using: &random)!))
            case _: desk.press(.key(.character(HostileLetters.one(&random))))
            }
            for line in desk.frame.lines {
                #expect(SafeText.width(line) <= desk.state.size.columns, "\(name), step \(step)")
            }
        }
        #expect(desk.state.overlay != nil, "\(name) is still open")
    }

    @Test(arguments: ways.map(\.name))
    func everyWayLeadsToALine(name: String) {
        let desk = Desk()
        open(name, desk)
        #expect(desk.frame.cursor != nil)
        if case .input = desk.state.overlay { return }
        if case .palette = desk.state.overlay { return }
        if case .form = desk.state.overlay { return }
        if case .entry = desk.state.overlay { return }
        Issue.record("\(name) opens no line")
    }

    private func open(_ name: String, _ desk: Desk) {
        for keys in Self.ways.first(where: { $0.name == name })!.keys { desk.press(keys) }
    }
}
