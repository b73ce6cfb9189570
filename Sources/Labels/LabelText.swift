/// Lines of text under a code, each as large as fits its width, never wider. Widths are those of a bold sans serif at its
/// widest, since nobody knows the printer's font.
struct LabelText {
    private struct Line {
        let text: String
        let size: Double
        let isBold: Bool
    }

    private static let (largest, smallest) = (3.4, 2.0)
    private static let spacing = 1.25
    private let lines: [Line]
    /// Millimetres, all as below.
    private let width: Double

    /// Where the lines do not fit the height, the last are left out.
    init(_ texts: [(text: String, isBold: Bool)], width: Double, mostHeight: Double) {
        self.width = width
        var lines: [Line] = []
        var height = 0.0
        for (text, isBold) in texts {
            for line in Self.fitted(XMLText.line(text), isBold, width) {
                height += line.size * Self.spacing
                if height <= mostHeight { lines.append(line) }
            }
        }
        self.lines = lines
    }

    var height: Double { lines.reduce(0) { $0 + $1.size * Self.spacing } }

    func elements(middle: Double, top: Double) -> String {
        var baseline = top
        return lines.map { line in
            baseline += line.size * Self.spacing
            let weight = line.isBold ? " font-weight=\"bold\"" : ""
            return "<text x=\"\(DeviceLabel.number(middle))\" y=\"\(DeviceLabel.number(baseline - line.size * 0.25))\""
                + " font-family=\"DejaVu Sans, Arial, sans-serif\" font-size=\"\(DeviceLabel.number(line.size))\""
                + "\(weight) text-anchor=\"middle\">\(XMLText.escaped(line.text))</text>"
        }.joined(separator: "\n")
    }

    /// One line of a size that fits, or two of the smallest size, the second with an ellipsis where it is cut.
    private static func fitted(_ text: String, _ isBold: Bool, _ width: Double) -> [Line] {
        guard !text.isEmpty else { return [] }
        let largest = isBold ? Self.largest : Self.largest - 0.6
        let size = min(largest, width / ems(text))
        if size >= smallest { return [Line(text: text, size: size, isBold: isBold)] }
        let first = head(of: text, ems: width / smallest)
        let rest = text.dropFirst(first.count).drop { $0 == " " }
        var second = String(rest)
        if ems(second) > width / smallest { second = head(of: second, ems: width / smallest - 1) + "…" }
        return [first, second].filter { !$0.isEmpty }.map { Line(text: $0, size: smallest, isBold: isBold) }
    }

    /// What fits, up to a space where there is one in its second half.
    private static func head(of text: String, ems most: Double) -> String {
        var used = 0.0
        let fitting = text.prefix { character in
            used += ems(character)
            return used <= most
        }
        guard fitting.endIndex < text.endIndex, let space = fitting.lastIndex(of: " "),
            fitting.distance(from: fitting.startIndex, to: space) * 2 > fitting.count
        else { return String(fitting) }
        return String(fitting[..<space])
    }

    private static func ems(_ text: String) -> Double { text.reduce(0) { $0 + ems($1) } }

    /// DejaVu Sans Bold is at most this wide (W is 1.1 em).
    private static func ems(_ character: Character) -> Double {
        switch character {
        case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "!": 0.42
        case "W", "M", "m", "w", "%", "@", "—", "…": 1.12
        case _ where character.isUppercase: 0.86
        case _ where character.isASCII || character.unicodeScalars.first!.value < 0x250: 0.74
        default: 1.1
        }
    }
}
