package import Foundation

/// A picture that a technician of the demo company took: a cabinet with a gauge, lamps and pipes, drawn in large dots.
package struct DemoPhoto {
    static let (columns, rows) = (120, 90)

    /// What it is called, and its file; the same seed gives the same.
    package let name: String
    package let bytes: Data

    private static let names = ["tablica", "manometr", "po-wymianie", "tabliczka", "filtr", "przylacze"]

    package init(seed: Int) {
        name = "\(Self.names[seed % Self.names.count])-\(seed + 1).jpg"
        var dots: [(red: Int, green: Int, blue: Int)] = []
        dots.reserveCapacity(Self.columns * Self.rows)
        for row in 0..<Self.rows {
            for column in 0..<Self.columns { dots.append(Self.dot(column, row, seed)) }
        }
        bytes = DemoJPEG(columns: Self.columns, rows: Self.rows, dots: dots).bytes
    }

    private static func dot(_ x: Int, _ y: Int, _ seed: Int) -> (red: Int, green: Int, blue: Int) {
        let grain = (x * 31 + y * 17 + seed * 7) % 9 - 4
        func shade(_ red: Int, _ green: Int, _ blue: Int, _ light: Int) -> (red: Int, green: Int, blue: Int) {
            func part(_ value: Int) -> Int { max(0, min(255, value + light + grain)) }
            return (part(red), part(green), part(blue))
        }
        let (left, top) = (24 + seed % 5 * 3, 14 + seed % 3 * 3)
        let isInCabinet = (left..<left + 66).contains(x) && (top..<top + 62).contains(y)
        guard isInCabinet else {
            // A wall with a pipe, lit from the left, and the floor.
            if (left - 12..<left - 5).contains(x) { return shade(176, 104, 64, 30 - abs(x - left + 8) * 12) }
            return y > 80 ? shade(112, 106, 100, -x / 4) : shade(196, 192, 182, (60 - x) / 3 - y / 6)
        }
        let (cx, cy) = (left + 22, top + 24)
        let distance = (x - cx) * (x - cx) + (y - cy) * (y - cy)
        if distance <= 15 * 15 {
            if distance >= 13 * 13 { return shade(60, 62, 66, 0) }
            // The needle points where the seed says.
            let angle = Double(seed % 8) * 0.55 - 2.3
            let (dx, dy) = (Double(x - cx), Double(y - cy))
            let along = dx * sin(angle) - dy * cos(angle)
            let across = abs(dx * cos(angle) + dy * sin(angle))
            return along > -2 && along < 11 && across < 1.2 ? shade(190, 30, 28, 0) : shade(240, 240, 234, 0)
        }
        if y > top + 46, y < top + 53, (x - left) % 12 > 3, x < left + 60 {
            return (x - left) / 12 == seed % 5 ? shade(214, 60, 44, 0) : shade(70, 168, 92, 0)
        }
        if x > left + 44, x < left + 60, y > top + 10, y < top + 38 {
            return (y - top) % 5 == 0 ? shade(40, 60, 90, 0) : shade(206, 214, 222, 0)
        }
        return x == left || y == top ? shade(60, 70, 80, 0) : shade(104, 122, 140, (left + 33 - x) / 3)
    }
}
