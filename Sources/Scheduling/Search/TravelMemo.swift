/// Travel times between the places of one search, asked for once and kept in two bytes each; what does not fit, and what
/// would take more memory than there is for them, is asked again.
struct TravelMemo {
    private typealias Line = Column<UInt16>
    private let arena: Arena
    private let travel: TravelTimes
    private let from: Column<Line?>
    private let to: Column<Line?>
    /// How many more lines may be kept.
    private let linesLeft: Column<Int>

    /// Bytes for all lines together.
    private static let room = 256 << 20

    init(_ travel: TravelTimes, in arena: Arena) {
        self.arena = arena
        self.travel = travel
        linesLeft = arena.allocate(1, max(64, Self.room / (2 * max(1, travel.places))))
        from = arena.allocate(travel.places, nil)
        to = travel.isSymmetric ? from : arena.allocate(travel.places, nil)
    }

    /// From one place to another, by the line of the first.
    @inline(__always)
    func leaving(_ place: Int, to other: Int) -> Tick {
        if let line = from[place] {
            let known = line[other]
            if known != 0 && known != UInt16.max { return Tick(known) &- 1 }
        }
        return ask(place, other, lines: from, key: place, index: other)
    }

    /// From another place to this one, by the line of this one.
    @inline(__always)
    func reaching(_ place: Int, from other: Int) -> Tick {
        if let line = to[place] {
            let known = line[other]
            if known != 0 && known != UInt16.max { return Tick(known) &- 1 }
        }
        return ask(other, place, lines: to, key: place, index: other)
    }

    @inline(never)
    private func ask(
        _ start: Int, _ end: Int, lines: Column<Line?>, key: Int, index: Int
    ) -> Tick {
        let time = travel.between(start, end)
        guard let line = lines[key] ?? newLine() else { return time }
        lines[key] = line
        line[index] = UInt16(min(Int(time) + 1, Int(UInt16.max)))
        if travel.isSymmetric, let mirror = lines[index] { mirror[key] = line[index] }
        return time
    }

    private func newLine() -> Line? {
        guard linesLeft[0] > 0 else { return nil }
        linesLeft[0] -= 1
        return arena.allocate(travel.places, 0)
    }
}
