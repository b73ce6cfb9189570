/// Lines under each other, each set by itself: Pango gives a line without letters the direction of the line above it, and a date
/// below a name in Hebrew would be read from the wrong end.
struct TextStack {
    private let texts: [SetText]
    let height: Double

    init(_ texts: [SetText]) {
        self.texts = texts
        height = texts.reduce(0) { $0 + $1.height }
    }

    func draw(on sheet: Sheet, _ ink: Ink, x: Double, y: Double) {
        var top = y
        for text in texts {
            sheet.text(text, ink, x: x, y: top)
            top += text.height
        }
    }
}

extension DocumentLayout {
    func stack(_ lines: [String], _ style: TextStyle, width: Double) -> TextStack {
        TextStack(lines.flatMap { $0.split(whereSeparator: \.isNewline) }.map { set(String($0), style, width: width) })
    }
}
