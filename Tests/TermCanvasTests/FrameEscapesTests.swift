import TermCanvas
import Testing

@Suite struct FrameEscapesTests {
    private var frame: Frame {
        var frame = Frame(size: Size(columns: 4, rows: 1))
        frame.put("ab", at: .zero, .loadHigh)
        return frame
    }

    private func line(_ color: Color, _ attributes: Attributes = [], depth: ColorDepth) -> String {
        var theme = Theme(name: "test")
        theme[.loadHigh] = Appearance(foreground: color, attributes: attributes)
        return frame.escapedLines(theme, depth: depth)[0]
    }

    @Test func everyDepthHasItsOwnSequences() {
        let orange = Color.rgb(red: 255, green: 135, blue: 0)
        #expect(line(orange, depth: .trueColor) == "\u{1B}[0;38;2;255;135;0mab\u{1B}[0m  \u{1B}[0m")
        #expect(line(orange, depth: .twoHundredFiftySix) == "\u{1B}[0;38;5;208mab\u{1B}[0m  \u{1B}[0m")
        #expect(line(.palette(9), depth: .sixteen) == "\u{1B}[0;91mab\u{1B}[0m  \u{1B}[0m")
        #expect(line(.palette(9), depth: .eight) == "\u{1B}[0;1;31mab\u{1B}[0m  \u{1B}[0m")
    }

    @Test func withoutColoursAttributesRemain() {
        let mono = line(.palette(9), .italic, depth: .mono)
        #expect(mono == "\u{1B}[0;1mab\u{1B}[0m  \u{1B}[0m", "as mono draws a high load")
    }
}
