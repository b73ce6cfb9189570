/// A QR code in a terminal's cells, with its quiet zone. Readers want dark modules on light ground: whoever cannot say the
/// colours says which of the two a drawn cell looks like.
package struct QRDrawing: Sendable {
    /// What a cell full of ink is.
    package enum Ink: Sendable {
        /// Black on white: paper, a light terminal, or cells of which the caller sets both colours.
        case dark
        /// White on black: a dark terminal.
        case light
    }

    private let code: QRCode
    private let ink: Ink
    private static let zone = QRCode.quietZone

    package init(_ code: QRCode, ink: Ink = .dark) {
        self.code = code
        self.ink = ink
    }

    /// Two modules, one above the other, in a cell. All lines are `code.side + 8` cells wide.
    package var halfBlocks: [String] {
        stride(from: -Self.zone, to: code.side + Self.zone, by: 2).map { row in
            String(
                columns.map { column in
                    switch (hasInk(row, column), hasInk(row + 1, column)) {
                    case (true, true): "█"
                    case (true, false): "▀"
                    case (false, true): "▄"
                    case (false, false): " "
                    }
                })
        }
    }

    /// Two cells for a module, with `#` as ink: where nothing but ASCII can be shown. All lines are `2 * (code.side + 8)`
    /// cells wide.
    package var ascii: [String] {
        (-Self.zone..<code.side + Self.zone).map { row in
            columns.map { hasInk(row, $0) ? "##" : "  " }.joined()
        }
    }

    private var columns: Range<Int> { -Self.zone..<code.side + Self.zone }

    private func hasInk(_ row: Int, _ column: Int) -> Bool { code[row, column] == (ink == .dark) }
}
