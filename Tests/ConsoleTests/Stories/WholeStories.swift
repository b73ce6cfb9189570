import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

let wholeStories: [String: Story] = [
    "desk.whole": {
        let desk = Desk(size: (60, 16))
        desk.press(.tab, "j", "m", "1")
        let said = desk.statusLine
        #expect(desk.state.moving != nil && SafeText.width(said) > 58, "\(said)")
        #expect(desk.screen[14].hasSuffix("…"))
        desk.press("g.")
        #expect(reading(desk).contains(bare(said)), "\(desk.text)")
        desk.press(.escape)
        #expect(desk.state.overlay == nil && desk.state.moving != nil)
    }
]

/// The screen's letters and figures without frames, spaces and the ends of lines.
private func reading(_ desk: Desk) -> String { bare(desk.screen.joined()) }

private func bare(_ text: String) -> String { text.filter { !" ┃┏━┓┗┛│┌─┐└┘".contains($0) } }

@Suite struct WholeTextTests {
    private let long = "pompa ciepła w kotłowni na poddaszu nie daje ciepłej wody od wczoraj wieczorem, klient czeka"

    private func desk(_ size: (Int, Int), _ language: Language = .english) -> Desk {
        let desk = Desk(size: size, language: language)
        for number in 121...132 { desk.store.edit(Visit.ID(Int64(number))) { $0.title = long } }
        desk.look()
        return desk
    }

    @Test(arguments: [(60, 16), (80, 24), (120, 36)], [Language.english, .polish])
    func theBoxShowsWhatTheScreenCuts(size: (Int, Int), language: Language) {
        let desk = desk(size, language)
        desk.press(.tab)
        let cut = desk.frame.cuts.filter { $0.text.contains("pompa") }
        #expect(!cut.isEmpty)
        desk.press("g.")
        var seen = ""
        for _ in 0..<60 {
            seen += reading(desk)
            desk.press("j")
        }
        #expect(seen.contains(bare("czeka")))
        desk.press(.escape)
        #expect(desk.state.overlay == nil)
    }

    @Test func whatIsCutIsToldWithWhatStandsBeforeIt() {
        let desk = Desk(size: (80, 24))
        desk.press("O", "g.")
        guard case .whole(let texts, _)? = desk.state.overlay else {
            Issue.record("not open")
            return
        }
        let names = texts.dropFirst().filter { !$0.place.isEmpty }
        #expect(!names.isEmpty && texts.allSatisfy { text in !text.place.contains { "│┃─━".contains($0) } }, "\(texts)")
        #expect(reading(desk).contains(bare(names.first?.place ?? "?")), "\(desk.text)")
    }

    /// Whose it is has no end either: what is cut there is told whole as well.
    @Test func whatStandsBeforeItIsWholeToo() {
        var frame = Frame(size: Size(columns: 70, rows: 2))
        let customer = "Zakład Mleczarski Mazowsze w Ostrołęce, magazyn wyrobów gotowych numer dwa"
        let line = Rect(column: 1, row: 0, columns: 68, rows: 1)
        let (left, right) = line.split(columns: 55)
        frame.put("│", at: Point(column: 0, row: 0))
        frame.put(customer, in: left)
        frame.put("nie chłodzi od rana", in: right)
        let texts = frame.cuts.sorted { $0.mark.column < $1.mark.column }.map { CutText($0, in: frame) }
        #expect(texts.map(\.text) == [customer, "nie chłodzi od rana"])
        #expect(texts.map(\.place) == ["", customer], "\(texts)")
    }

    @Test func withNothingCutItSaysSo() {
        let desk = Desk(size: (200, 60))
        desk.press("g.")
        if desk.frame.cuts.isEmpty { #expect(desk.state.overlay != nil) }
        #expect(reading(desk).contains(bare(desk.statusLine)))
    }

    @Test func nothingButTheKeyOpensIt() {
        let desk = desk((60, 16))
        for keys: Keys in [.tab, "j", "m", "1", "r", .escape, .escape] {
            desk.press(keys)
            if case .whole = desk.state.overlay { Issue.record("\(keys) opened it") }
        }
    }

    @Test func theReasonOfADayIsWholeAndScrolls() {
        let desk = Desk(size: (60, 16))
        desk.store.edit(Visit.ID(101)) {
            $0.overrideReason = String(repeating: "klient czeka na pompę ", count: 60) + "koniec"
        }
        desk.look()
        desk.press("r")
        var seen = ""
        for _ in 0..<60 {
            seen += reading(desk)
            desk.press("j")
        }
        #expect(seen.contains("koniec"))
    }
}
