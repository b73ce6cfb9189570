import ServiceModel

/// Rings as a text that is quick to read, for every refresh of the map reads it: longitude and latitude of the first
/// point in hundred-thousandths of a degree (a metre), then the steps to the next; a line a ring.
enum RingText {
    private static let scale = 100_000.0

    static func text(_ rings: [[Coordinate]]) -> String {
        rings.map { ring in
            var (east, north) = (0, 0)
            return ring.map { point in
                let (x, y) = (Int((point.longitude * scale).rounded()), Int((point.latitude * scale).rounded()))
                defer { (east, north) = (x, y) }
                return "\(x - east) \(y - north)"
            }.joined(separator: " ")
        }.joined(separator: "\n")
    }

    /// `nil` for a text that is none.
    static func rings(_ text: String) -> [[Coordinate]]? {
        var rings: [[Coordinate]] = []
        for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
            var ring: [Coordinate] = []
            var (east, north) = (0, 0)
            var numbers = line.split(separator: UInt8(ascii: " ")).makeIterator()
            while let first = numbers.next() {
                guard let second = numbers.next(), let x = Int(Substring(first)), let y = Int(Substring(second))
                else { return nil }
                (east, north) = (east &+ x, north &+ y)
                guard let point = Coordinate(latitude: Double(north) / scale, longitude: Double(east) / scale)
                else { return nil }
                ring.append(point)
            }
            rings.append(ring)
        }
        return rings
    }
}
