/// A drawing surface of dots, 2×4 in each terminal cell, shown by the Braille characters U+2800-28FF.
///
/// A cell has one colour: dots of several inks that meet in one add up, and the highest ink gives the cell its style.
package struct BrailleCanvas: Sendable {
    /// The size in cells; there are twice as many dots across and four times as many down.
    package let size: Size
    private var patterns: [UInt8]
    private var inks: [UInt8]

    package init(size: Size) {
        self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
        patterns = Array(repeating: 0, count: self.size.columns * self.size.rows)
        inks = patterns
    }

    /// Dots across.
    package var dotColumns: Int { size.columns * 2 }
    /// Dots down.
    package var dotRows: Int { size.rows * 4 }

    /// Sets a dot; outside of the canvas it does nothing.
    package mutating func set(x: Int, y: Int, ink: UInt8 = 0) {
        guard x >= 0, y >= 0, x < dotColumns, y < dotRows else { return }
        let index = (y / 4) * size.columns + x / 2
        patterns[index] |= BrailleCanvas.bit(x: x & 1, y: y & 3)
        inks[index] = max(inks[index], ink)
    }

    /// The highest ink in a cell; `nil` where nothing is drawn and outside.
    package func ink(column: Int, row: Int) -> UInt8? {
        guard (0..<size.columns).contains(column), (0..<size.rows).contains(row) else { return nil }
        let index = row * size.columns + column
        return patterns[index] == 0 ? nil : inks[index]
    }

    /// Draws a straight line of dots, both ends included (Bresenham 1965).
    package mutating func line(fromX startX: Int, y startY: Int, toX endX: Int, y endY: Int, ink: UInt8 = 0) {
        var pen = LinePen(.solid)
        line(fromX: startX, y: startY, toX: endX, y: endY, ink: ink, with: &pen)
    }

    /// Draws a line with a pen that remembers where in its pattern it is, so that a path of many short lines is dashed
    /// evenly.
    package mutating func line(
        fromX startX: Int, y startY: Int, toX endX: Int, y endY: Int, ink: UInt8, with pen: inout LinePen
    ) {
        guard let ends = clipped(startX, startY, endX, endY) else { return }
        var (x, y, endX, endY) = ends
        let (stepX, stepY) = (x < endX ? 1 : -1, y < endY ? 1 : -1)
        let (acrossDots, downDots) = (abs(endX - x), -abs(endY - y))
        var error = acrossDots + downDots
        while true {
            if pen.next(x, y) { set(x: x, y: y, ink: ink) }
            if x == endX, y == endY { return }
            let doubled = 2 * error
            if doubled >= downDots {
                error += downDots
                x += stepX
            }
            if doubled <= acrossDots {
                error += acrossDots
                y += stepY
            }
        }
    }

    /// Puts the dots into a frame; cells without dots leave what is there.
    package func draw(on frame: inout Frame, at origin: Point, style: Style, in clip: Rect? = nil) {
        draw(on: &frame, at: origin, styles: [style], in: clip)
    }

    /// The same with a style for every ink; inks beyond the last take the last. `isASCII` draws with the nearest ASCII
    /// characters instead.
    package func draw(
        on frame: inout Frame, at origin: Point, styles: [Style], isASCII: Bool = false, in clip: Rect? = nil
    ) {
        let area = clip.map { $0.intersection(frame.bounds) } ?? frame.bounds
        for (index, pattern) in patterns.enumerated() where pattern != 0 {
            let point = Point(column: origin.column + index % size.columns, row: origin.row + index / size.columns)
            guard area.contains(point), var scalar = Unicode.Scalar(0x2800 + UInt32(pattern)) else { continue }
            if isASCII { scalar = GlyphSet.ascii.shown(scalar) }
            let style = styles[min(Int(inks[index]), styles.count - 1)]
            frame.write(Glyph(base: scalar, columns: 1), at: point, style: style)
        }
    }

    /// Unicode numbers the dots down the left column, then down the right, and adds the lowest row last.
    private static func bit(x: Int, y: Int) -> UInt8 {
        y == 3 ? (x == 0 ? 0x40 : 0x80) : 1 << UInt8(x * 3 + y)
    }

    /// The part of a line that may touch the canvas, so that a far end costs no time (Cohen and Sutherland 1967).
    private func clipped(_ x0: Int, _ y0: Int, _ x1: Int, _ y1: Int) -> (Int, Int, Int, Int)? {
        var (startX, startY, endX, endY) = (Double(x0), Double(y0), Double(x1), Double(y1))
        let (right, bottom) = (Double(dotColumns - 1), Double(dotRows - 1))
        guard right >= 0, bottom >= 0 else { return nil }
        func side(_ x: Double, _ y: Double) -> UInt8 {
            (x < 0 ? 1 : x > right ? 2 : 0) | (y < 0 ? 4 : y > bottom ? 8 : 0)
        }
        func cut(_ x: inout Double, _ y: inout Double, _ side: UInt8, _ otherX: Double, _ otherY: Double) {
            if side & 12 != 0 {
                let edge = side & 4 != 0 ? 0 : bottom
                x += (otherX - x) * (edge - y) / (otherY - y)
                y = edge
            } else {
                let edge = side & 1 != 0 ? 0 : right
                y += (otherY - y) * (edge - x) / (otherX - x)
                x = edge
            }
        }
        while true {
            let (startSide, endSide) = (side(startX, startY), side(endX, endY))
            if startSide | endSide == 0 { break }
            if startSide & endSide != 0 { return nil }
            if startSide != 0 {
                cut(&startX, &startY, startSide, endX, endY)
            } else {
                cut(&endX, &endY, endSide, startX, startY)
            }
        }
        return (Int(startX.rounded()), Int(startY.rounded()), Int(endX.rounded()), Int(endY.rounded()))
    }
}
