/// A stretch of text in one style.
package struct Span: Hashable, Sendable {
    package var text: String
    package var style: Style

    package init(_ text: String, _ style: Style = .text) {
        self.text = text
        self.style = style
    }

    package init(_ text: String, _ role: Role) {
        self.init(text, Style(role))
    }
}
