/// How a text is set. Sizes are points.
struct TextStyle: Hashable {
    enum Alignment: Int32 { case left, middle, right }

    var size: Double
    var weight: Int32 = 400
    var isItalic = false
    var alignment = Alignment.left
    var leading = 1.0

    func aligned(_ alignment: Alignment) -> TextStyle {
        var style = self
        style.alignment = alignment
        return style
    }

    static let title = TextStyle(size: 21, weight: 800)
    static let subtitle = TextStyle(size: 11.5, weight: 600)
    static let company = TextStyle(size: 13, weight: 800)
    static let companyLine = TextStyle(size: 7.8)
    static let heading = TextStyle(size: 11, weight: 700)
    static let label = TextStyle(size: 7.2)
    static let value = TextStyle(size: 9.2)
    static let strongValue = TextStyle(size: 9.6, weight: 700)
    static let body = TextStyle(size: 9.4, leading: 1.08)
    static let notice = TextStyle(size: 9.2, weight: 700)
    static let columnHeading = TextStyle(size: 7.4, weight: 700)
    static let cell = TextStyle(size: 8.6)
    static let strongCell = TextStyle(size: 8.6, weight: 700)
    static let caption = TextStyle(size: 7.6)
    static let foot = TextStyle(size: 7)
}
