extension Frame {
    /// The frame as plain text, one string a row, without trailing spaces: for golden screens and plain output.
    package var lines: [String] {
        (0..<size.rows).map { text(in: Rect(column: 0, row: $0, columns: size.columns, rows: 1)) }
    }

    /// The first row of a rectangle as plain text, without trailing spaces.
    package func text(in rect: Rect) -> String {
        let area = rect.intersection(bounds)
        guard !area.isEmpty else { return "" }
        var text = ""
        for column in area.column..<area.endColumn {
            text += character(of: self[Point(column: column, row: area.row)])
        }
        while text.last == " " { text.removeLast() }
        return text
    }

    /// The attributes of every cell under a theme, one character a cell, rows without trailing plain cells: `.` plain,
    /// `b` bold, `d` dim, `u` underline, `i` italic, `r` reverse; a capital is that one in reverse, `3` bold and dim,
    /// `5` bold and underline, `9` bold and italic, other combinations a letter of their own.
    package func attributeLines(_ theme: Theme = .mono) -> [String] {
        let codes = Array(".bd3u567i9acefghrBDJUKLMINOPQSTV")
        return (0..<size.rows).map { row in
            var line = ""
            for column in 0..<size.columns {
                let style = self[Point(column: column, row: row)].style
                line.append(codes[Int(theme.appearance(of: style).attributes.intersection(.all).rawValue)])
            }
            while line.last == "." { line.removeLast() }
            return line
        }
    }
}
