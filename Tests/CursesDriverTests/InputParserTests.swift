import CursesDriver
import TermCanvas
import Testing

/// What terminals send that is no key, cut wherever a line may cut it.
@Suite struct InputParserTests {
    static let answers: [String] = [
        // DCS: version, settings, capabilities; with and without a body.
        "\u{1B}P>|xterm(380)\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}P1+r544e=787465726d\u{1B}\\",
        "\u{1B}P0+r\u{1B}\\",
        "\u{1B}P!|7E7E0000\u{1B}\\",
        // OSC: colours, clipboard, title, folder; ended with ST and with BEL.
        "\u{1B}]10;rgb:ffff/ffff/ffff\u{1B}\\", "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]4;1;rgb:cd/00/00\u{7}",
        "\u{1B}]52;c;eCBxIHUgWA==\u{7}", "\u{1B}]0;x q u A łódź\u{7}", "\u{1B}]l x\u{1B}\\",
        // APC, PM, SOS.
        "\u{1B}_Gi=31;OK\u{1B}\\", "\u{1B}^x privacy q\u{1B}\\", "\u{1B}Xx start q\u{1B}\\",
        // CSI: attributes, status, cursor, modes, window, colour scheme, keyboard protocol, focus.
        "\u{1B}[?62;1;6;9c", "\u{1B}[>41;380;0c", "\u{1B}[=1c", "\u{1B}[0n", "\u{1B}[24;80R", "\u{1B}[1;2R",
        "\u{1B}[?24;80;1R", "\u{1B}[?2026;2$y", "\u{1B}[?997;1n", "\u{1B}[4;600;800t", "\u{1B}[8;36;120t",
        "\u{1B}[3;0;0t",
        "\u{1B}[?1u", "\u{1B}[?0u", "\u{1B}[I", "\u{1B}[O", "\u{1B}[?1;0;256S", "\u{1B}[0x", "\u{1B}[>4;2m",
        "\u{1B}[201~",
        // Kitty: releases of keys, keys without a character.
        "\u{1B}[120;1:3u", "\u{1B}[1;1:3A", "\u{1B}[3;1:3~", "\u{1B}[57441;2u", "\u{1B}[57358u", "\u{1B}[27;1:3u",
        // The oldest and a broken mouse report.
        "\u{1B}[M !!", "\u{1B}[<0;10M", "\u{1B}[<35;10;5M", "\u{1B}[<;;m",
        // 8-bit controls, as UTF-8.
        "\u{90}>|xterm(380)\u{9C}", "\u{9D}11;rgb:0/0/0\u{9C}", "\u{9F}Gx\u{9C}", "\u{9E}x\u{9C}", "\u{98}x\u{9C}",
        "\u{9B}?62c", "\u{9B}24;80R", "\u{85}", "\u{84}",
        // ESC doubled inside, as tmux passes sequences through; CAN and SUB end a string.
        "\u{1B}Ptmux;\u{1B}\u{1B}]11;?\u{7}\u{1B}\\", "\u{1B}Pabc\u{18}", "\u{1B}]abc\u{1A}", "\u{1B}[12\u{18}",
    ]

    @Test(arguments: answers)
    func noPartOfAnAnswerIsAKeyWhereverItIsCut(answer: String) {
        let bytes = Array(answer.utf8)
        for cut in 0...bytes.count {
            #expect(
                keys(of: [Array("a".utf8), Array(bytes[..<cut]), Array(bytes[cut...]), Array("z".utf8)]) == ["a", "z"])
        }
        #expect(keys(of: [Array("a".utf8)] + bytes.map { [$0] } + [Array("z".utf8)]) == ["a", "z"])
        #expect(keys(of: [Array("a".utf8) + bytes + bytes + Array("z".utf8)]) == ["a", "z"])
    }

    @Test(
        arguments: [
            ([0x90, 0x3E, 0x7C, 0x78, 0x9C], "DCS"), ([0x9B, 0x3F, 0x36, 0x63], "CSI"), ([0x9D, 0x78, 0x07], "OSC"),
            ([0x9F, 0x78, 0x1B, 0x5C], "APC"), ([0xFF], "no character"), ([0xC3], "half a character"),
            ([0xE2, 0x82], "half"),
        ] as [([UInt8], String)])
    func rawEightBitControlsAndBrokenCharactersAreNothing(bytes: [UInt8], what: String) {
        for cut in 0...bytes.count {
            let pieces = [Array("a".utf8), Array(bytes[..<cut]), Array(bytes[cut...]), Array("z".utf8)]
            #expect(keys(of: pieces) == ["a", "z"], "\(what)")
        }
    }

    @Test func aTextInAStringMayHoldTheByteThatEndsItRaw() {
        // Ü is C3 9C, and 9C alone would be the end.
        #expect(keys(of: [Array("\u{1B}]0;Über x\u{7}q".utf8)]) == ["q"])
    }

    @Test(arguments: [
        ("\u{1B}[A", Key.up), ("\u{1B}OB", .down), ("\u{1B}[1;5C", .right), ("\u{1B}[3~", .delete),
        ("\u{1B}OP", .function(1)),
        ("\u{1B}[[C", .function(3)), ("\u{1B}[24~", .function(12)), ("\u{1B}[Z", .backTab), ("\u{1B}OM", .enter),
        ("\u{1B}x", .alt("x")), ("\u{1B}ł", .alt("ł")), ("ł", .character("ł")), ("\r", .enter),
        ("\u{1}", .control("a")),
        ("\u{7F}", .backspace), ("\u{9B}A", .up), ("\u{8F}P", .function(1)),
        // Kitty's protocol and modifyOtherKeys, left on by a program before.
        ("\u{1B}[120u", .character("x")), ("\u{1B}[120;2u", .character("X")), ("\u{1B}[97:65;2u", .character("A")),
        ("\u{1B}[120;5u", .control("x")), ("\u{1B}[120;3u", .alt("x")), ("\u{1B}[13u", .enter), ("\u{1B}[27u", .escape),
        ("\u{1B}[9;2u", .backTab), ("\u{1B}[120;1:2u", .character("x")), ("\u{1B}[1;1:1A", .up),
        ("\u{1B}[27;5;120~", .control("x")),
        ("\u{1B}[57401u", .character("2")), ("\u{1B}[13~", .function(3)),
    ])
    func keysComeThroughWhereverTheyAreCut(sequence: String, key: Key) {
        let bytes = Array(sequence.utf8)
        for cut in 0...bytes.count {
            var parser = InputParser()
            let events = parser.feed(bytes[..<cut]) + parser.feed(bytes[cut...])
            #expect(events == [.key(key)], "cut at \(cut)")
        }
    }

    @Test func whatTheDescriptionCallsAKeyWins() {
        // vt52's F1 and rxvt's Shift-Delete.
        let names = NamedSequences(["\u{1B}P": .function(1), "\u{1B}[3$": .delete, "\u{1B}[M": .function(2)])
        var parser = InputParser(keys: names)
        #expect(
            parser.feed(Array("\u{1B}Px\u{1B}[3$y\u{1B}[Mz".utf8)).map(\.name) == ["F1", "x", "Del", "y", "F2", "z"])
    }

    @Test func escapeAloneIsAKeyOnceNothingFollows() {
        var parser = InputParser()
        #expect(parser.feed([0x1B]).isEmpty)
        #expect(parser.patience != nil)
        #expect(parser.pause() == [.key(.escape)])
        #expect(parser.feed(Array("j".utf8)) == [.key(.character("j"))])
        #expect(parser.feed([0x1B, 0x1B]) == [.key(.escape)])
        #expect(parser.pause() == [.key(.escape)])
        _ = parser.pause()
        #expect(parser.patience == nil)
    }

    @Test(arguments: ["[<0;10;5M", "[A", "P>|xterm(380)\u{1B}\\", "]11;rgb:0/0/0\u{7}", "[?62;1c", "[24;8", "OB"])
    func theRestOfASequenceThatComesLateIsNoKey(rest: String) {
        var parser = InputParser()
        _ = parser.feed([0x1B])
        #expect(parser.pause() == [.key(.escape)])
        let events = parser.feed(Array(rest.utf8)) + parser.pause() + parser.feed(Array("z".utf8))
        #expect(events.allSatisfy { $0.name != "[" && $0.name != "<" && $0.name != "0" && $0.name != "x" })
        #expect(events.last == .key(.character("z")))
    }

    @Test func whatIsTypedAfterEscapeStaysTyped() {
        for typed in ["[", "jj", "P", "[ ", "O", "]x", "[[", "10", ":q"] {
            var parser = InputParser()
            _ = parser.feed([0x1B])
            _ = parser.pause()
            let events = typed.utf8.flatMap { parser.feed([$0]) }
            #expect(events.map(\.name).joined() == typed.replacing(" ", with: "Space"))
        }
    }

    @Test(arguments: [
        "\u{1B}P>|xter", "\u{1B}]11;rgb", "\u{1B}[12;", "\u{1B}_G", "\u{1B}[<0;1", "\u{1B}[[", "\u{1B}[M!",
        "\u{1B}Px\u{1B}",
    ])
    func whatNeverEndsIsGivenUpAndKeysWorkAgain(broken: String) {
        var parser = InputParser()
        let events = parser.feed(Array(broken.utf8)) + parser.pause() + parser.feed(Array("z".utf8))
        #expect(events == [.key(.character("z"))])
    }

    @Test func aPasteIsTextWhateverIsInIt() {
        let text = "x q\u{1B}[A\u{1B}P1\u{1B}\\ D\u{7}\r\n\u{1B}\u{1B}[20 łódź 👩🏽‍🔧"
        let bytes = Array("\u{1B}[200~\(text)\u{1B}[201~z".utf8)
        for cut in 0...bytes.count {
            var parser = InputParser()
            let events = parser.feed(bytes[..<cut]) + parser.feed(bytes[cut...])
            #expect(events == [.paste(text), .key(.character("z"))], "cut at \(cut)")
        }
    }

    @Test func aPasteThatNeverEndsIsTextToo() {
        var parser = InputParser()
        #expect(parser.feed(Array("\u{1B}[200~x u q".utf8)).isEmpty)
        #expect(parser.pause() == [.paste("x u q")])
        #expect(parser.feed(Array("j".utf8)) == [.key(.character("j"))])
    }

    @Test func anEndlessPasteIsBounded() {
        var parser = InputParser()
        _ = parser.feed(Array("\u{1B}[200~".utf8))
        for _ in 0..<30 { _ = parser.feed(Array(repeating: 0x78, count: 10_000)) }
        guard case .paste(let text)? = parser.feed(Array("\u{1B}[201~".utf8)).first else {
            Issue.record("no paste")
            return
        }
        #expect(text.count == 100_000)
    }

    @Test func mouseReportsAreReadWhereverTheyAreCut() {
        let bytes = Array("\u{1B}[<0;10;5M\u{1B}[<0;10;5m".utf8)
        for cut in 0...bytes.count {
            var parser = InputParser()
            let events = parser.feed(bytes[..<cut]) + parser.feed(bytes[cut...])
            let spot = Point(column: 9, row: 4)
            #expect(
                events == [.mouse(MouseEvent(.press(.left), at: spot)), .mouse(MouseEvent(.release(.left), at: spot))])
        }
    }

    /// Random control strings and answers between ordinary keys, cut at random: the keys arrive, in order, and nothing
    /// else.
    @Test func randomAnswersBetweenKeysChangeNothing() {
        var random = Random(seed: 19)
        for _ in 0..<100_000 {
            let typed = (0..<3).map { _ in random.letter() }
            let bytes = typed.flatMap { [$0] + random.answer() }
            var parser = InputParser()
            var events: [InputEvent] = []
            var rest = bytes[...]
            while !rest.isEmpty {
                let piece = rest.prefix(1 + random.below(rest.count))
                events += parser.feed(piece)
                rest = rest.dropFirst(piece.count)
            }
            let expected = typed.map { InputEvent.key(.character(Character(Unicode.Scalar($0)))) }
            guard events == expected else {
                Issue.record("\(bytes)")
                return
            }
        }
    }

    /// Any bytes at all: no crash, and after a pause keys work.
    @Test func anyBytesLeaveAWorkingKeyboard() {
        var random = Random(seed: 5)
        for _ in 0..<20_000 {
            var parser = InputParser()
            let bytes = (0..<random.below(40)).map { _ in
                UInt8(random.below(3) == 0 ? [0x1B, 0x5B, 0x50, 0x9B, 0x3B][random.below(5)] : random.below(256))
            }
            _ = parser.feed(bytes)
            while parser.patience != nil { _ = parser.pause() }
            #expect(parser.feed(Array("z".utf8)) == [.key(.character("z"))])
        }
    }

    private func keys(of pieces: [[UInt8]]) -> [String] {
        var parser = InputParser()
        return pieces.flatMap { parser.feed($0) }.map(\.name)
    }
}

extension InputEvent {
    fileprivate var name: String { if case .key(let key) = self { key.description } else { "\(self)" } }
}

/// SplitMix64, so that a failure can be seen again.
private struct Random {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ (z >> 31)) % UInt64(max(1, bound)))
    }

    mutating func letter() -> UInt8 { UInt8(0x61 + below(26)) }

    /// A control string or an answer whose body may hold anything printable, ESC doubled, and text in UTF-8.
    mutating func answer() -> [UInt8] {
        switch below(4) {
        case 0:
            let introducer: [UInt8] = [[0x1B, 0x50], [0x1B, 0x5F], [0x1B, 0x5E], [0x1B, 0x58], [0x90], [0x9F]][below(6)]
            let end: [UInt8] = [[0x1B, 0x5C], [0x1B, 0x5C], [0xC2, 0x9C]][below(3)]
            return introducer + body() + end
        case 1: return [0x1B, 0x5D] + body() + [[0x07], [0x1B, 0x5C]][below(2)]
        case 2:
            return [0x1B, 0x5B, [0x3F, 0x3E, 0x3D][below(3)]] + digits()
                + [[0x63], [0x6E], [0x24, 0x79], [0x75], [0x53]][below(5)]
        default: return [0x1B, 0x5B] + digits() + [[0x74], [0x6E], [0x63], [0x49], [0x4F], [0x78]][below(6)]
        }
    }

    private mutating func body() -> [UInt8] {
        (0..<below(12)).flatMap { _ -> [UInt8] in
            switch below(8) {
            case 0: [0x1B, 0x1B]
            case 1: Array("łÜ🔧".utf8)
            case 2: [0x1B, 0x5B, 0x41]
            default: [UInt8(0x20 + below(0x5F))]
            }
        }.reduce(into: []) { body, byte in
            // `ESC \` would end the string.
            if body.last == 0x1B, byte == 0x5C { body.append(0x20) }
            body.append(byte)
        } + [0x2E]
    }

    private mutating func digits() -> [UInt8] { Array("\(below(999));\(below(99))".utf8) }
}
