import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

/// Texts that want to steer, flood or distort the terminal are shown, and do nothing.
@Suite struct HostileTextTests {
    static let texts = [
        "\u{1B}[2J\u{1B}]0;owned\u{7}", String(repeating: "ż", count: 10_000), "漢字の注文 カタカナ 日本語",
        "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "\u{202E}gpj.exe", "line\nbreak\r\ttab", "👩‍👩‍👧‍👦🇵🇱", "",
    ]

    @Test(arguments: texts, [(120, 36), (80, 24), (60, 16)])
    func hostileTextsNeverReachTheFrameRaw(text: String, size: (Int, Int)) {
        let desk = Desk(size: size)
        for number in 101...132 {
            desk.store.edit(Visit.ID(Int64(number))) { card in
                (card.title, card.town, card.customer, card.address) = (text, text, text, text)
                card.overrideReason = text
            }
        }
        desk.look()
        for keys: Keys in [
            .tab, "i", .escape, "m", "1", "r", .escape, .escape, "P", .escape, "1", .enter, .enter, "z", "]", .enter,
            .escape, "m", "l", "r",
            .escape, .escape,
        ] {
            desk.press(keys)
            check(desk.frame)
        }
    }

    private func check(_ frame: Frame) {
        let size = frame.size
        #expect(frame.lines.count == size.rows)
        for line in frame.lines {
            #expect(SafeText.width(line) <= size.columns)
            #expect(!line.unicodeScalars.contains { $0.properties.generalCategory == .control })
            #expect(!line.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
        }
    }

    @Test func pastedEscapeSequencesDoNotGetIntoAReason() {
        let desk = Desk()
        desk.press(.tab, "m", "jj", "!")
        desk.send(.input(.paste("because\u{1B}[31m\nof him\u{7}")))
        desk.press(.enter)
        #expect(desk.card(121)?.overrideReason == "because[31m of him")
    }
}
