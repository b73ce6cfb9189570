/// A stretch of text in one style.
public struct Span: Hashable, Sendable {
    public var text: String
    public var style: Style

    public init(_ text: String, _ style: Style = .text) {
        self.text = text
        self.style = style
    }

    public init(_ text: String, _ role: Role) {
        self.init(text, Style(role))
    }
}

extension Frame {
    /// Puts text on one row, cut to the clip (the whole frame if `nil`) and to the frame. Half of a wide character that
    /// the clip cuts in two is a space. Returns the column after the text, also where it was cut off.
    @discardableResult
    public mutating func put(_ text: String, at point: Point, style: Style = .text, in clip: Rect? = nil) -> Int {
        let area = clip.map { $0.intersection(bounds) } ?? bounds
        guard point.row >= area.row, point.row < area.endRow, !area.isEmpty else {
            return point.column + SafeText.width(text)
        }
        var column = point.column
        for glyph in GlyphScanner(text) {
            guard column < area.endColumn else { break }
            let end = column + glyph.columns
            if column >= area.column, end <= area.endColumn {
                write(glyph, at: Point(column: column, row: point.row), style: style)
            } else if end > area.column {
                let visible = max(column, area.column)
                write(Glyph(base: " ", columns: 1), at: Point(column: visible, row: point.row), style: style)
            }
            column = end
        }
        return column
    }

    /// Puts text in a role.
    @discardableResult
    public mutating func put(_ text: String, at point: Point, _ role: Role, in clip: Rect? = nil) -> Int {
        put(text, at: point, style: Style(role), in: clip)
    }

    /// Puts stretches of text one after the other on one row. Returns the column after the last.
    @discardableResult
    public mutating func put(_ spans: [Span], at point: Point, in clip: Rect? = nil) -> Int {
        var column = point.column
        for span in spans {
            column = put(span.text, at: Point(column: column, row: point.row), style: span.style, in: clip)
        }
        return column
    }

    /// Puts text into one row of a rectangle, cut with `…` where it does not fit.
    public mutating func put(
        _ text: String, in rect: Rect, line: Int = 0, style: Style = .text, align: SafeText.Alignment = .left
    ) {
        let row = rect.line(line)
        guard !row.isEmpty else { return }
        let cut = SafeText.truncated(text, to: row.columns)
        let room = row.columns - SafeText.width(cut)
        let shift =
            switch align {
            case .left: 0
            case .center: room / 2
            case .right: room
            }
        put(cut, at: Point(column: row.column + shift, row: row.row), style: style, in: row)
    }
}
