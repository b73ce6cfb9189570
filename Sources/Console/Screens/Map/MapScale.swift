import Geography

/// A length on the ground that is easy to say, as a bar of cells.
struct MapScale: Hashable {
    let kilometres: Double
    /// Whole minutes of driving so far, as the crow flies.
    let minutes: Int
    let columns: Int

    private static let lengths: [Double] = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500]

    /// The longest that fits in so many columns.
    init(_ viewport: MapViewport, columns room: Int, model: TravelModel = TravelModel()) {
        let perColumn = viewport.kilometresPerDot * 2
        let length = Self.lengths.last { $0 / perColumn <= Double(room) } ?? Self.lengths[0]
        kilometres = length
        columns = max(2, Int((length / perColumn).rounded()))
        minutes = Int(model.minutes.value(at: length).rounded())
    }

    var bar: String { "├" + String(repeating: "─", count: max(0, columns - 2)) + "┤" }

    var plainBar: String { "|" + String(repeating: "-", count: max(0, columns - 2)) + "|" }

    /// `20 km, 33 min`.
    var text: String {
        let length = kilometres >= 1 ? "\(Int(kilometres)) km" : "\(Int(kilometres * 1000)) m"
        return "\(length), \(minutes) min"
    }
}
