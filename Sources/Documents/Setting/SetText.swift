import CPango

/// A text that is set: broken into lines, measured, and ready to be drawn.
final class SetText {
    let pointer: OpaquePointer
    /// How many lines there are.
    let lines: Int
    /// Distances of the lines' upper edges from the text's, and of its lower edge.
    let tops: [Double]
    // The text needs its fonts as long as it is there.
    private let fonts: Fonts

    var height: Double { tops[lines] }
    var width: Double { dyspo_text_width(pointer) }
    var unknown: Int { Int(dyspo_text_unknown(pointer)) }

    /// `width` below 0 leaves it on one line.
    convenience init(_ text: String, _ style: TextStyle, width: Double = -1, _ fonts: Fonts) {
        self.init(plain: fonts.printable(text), style, width: width, fonts)
    }

    /// Of a text that is printable already.
    init(plain text: String, _ style: TextStyle, width: Double = -1, _ fonts: Fonts) {
        self.fonts = fonts
        var text = text
        pointer = text.withUTF8 { bytes in
            fonts.families.withCString { families in
                "pl".withCString { language in
                    var style = dyspo_style(
                        families: families, size: style.size, weight: style.weight, is_italic: style.isItalic ? 1 : 0,
                        alignment: style.alignment.rawValue, leading: style.leading, language: language)
                    return bytes.withMemoryRebound(to: CChar.self) {
                        dyspo_text_set(fonts.pointer, $0.baseAddress, $0.count, &style, width)
                    }
                }
            }
        }
        lines = Int(dyspo_text_line_count(pointer))
        let pointer = pointer
        tops = (0...lines).map { dyspo_text_line_top(pointer, Int32($0)) }
    }

    deinit { dyspo_text_free(pointer) }

    /// Where the letters of the first line stand.
    var baseline: Double { dyspo_text_baseline(pointer, 0) }

    /// Of some of its lines.
    func height(_ some: Range<Int>) -> Double { tops[some.upperBound] - tops[some.lowerBound] }
}
