extension Frame {
    /// The frame as lines for a terminal's scrolling output, with colours and attributes as SGR sequences (ECMA-48;
    /// 38;5 and 38;2 as xterm reads them), for a terminal of that depth. Every line ends in the terminal's own colours.
    package func escapedLines(_ theme: Theme, depth: ColorDepth) -> [String] {
        (0..<size.rows).map { row in
            var line = ""
            var last: Appearance?
            for column in 0..<size.columns {
                let cell = self[Point(column: column, row: row)]
                let appearance = theme.appearance(of: cell.style, depth: depth)
                if appearance != last {
                    line += appearance.escape
                    last = appearance
                }
                line += character(of: cell)
            }
            return line + "\u{1B}[0m"
        }
    }
}

extension Appearance {
    /// The sequence that makes what follows look so, whatever was before.
    fileprivate var escape: String {
        let codes: [(Attributes, Int)] = [(.bold, 1), (.dim, 2), (.italic, 3), (.underline, 4), (.reverse, 7)]
        let set = codes.filter { attributes.contains($0.0) }.map { "\($0.1)" }
        let colors = [foreground.escape(foreground: true), background.escape(foreground: false)]
        return "\u{1B}[" + (["0"] + set + colors.compactMap { $0 }).joined(separator: ";") + "m"
    }
}

extension Color {
    fileprivate func escape(foreground: Bool) -> String? {
        let base = foreground ? 30 : 40
        switch self {
        case .standard: return nil
        case .palette(let index): return "\(index < 8 ? base + Int(index) : base + 52 + Int(index))"
        case .indexed(let index): return "\(base + 8);5;\(index)"
        case .rgb(let red, let green, let blue): return "\(base + 8);2;\(red);\(green);\(blue)"
        }
    }
}
