/// Travel times between the places of one search, asked for once and kept in two bytes each; what does not fit is asked
/// again.
struct TravelMemo: @unchecked Sendable {
    private typealias Line = UnsafeMutablePointer<UInt16>
    private let arena: Arena
    private let travel: TravelTimes
    private let from: UnsafeMutablePointer<UnsafeMutablePointer<UInt16>?>
    private let to: UnsafeMutablePointer<UnsafeMutablePointer<UInt16>?>

    init(_ travel: TravelTimes, in arena: Arena) {
        self.arena = arena
        self.travel = travel
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
        _ start: Int, _ end: Int, lines: UnsafeMutablePointer<UnsafeMutablePointer<UInt16>?>, key: Int, index: Int
    ) -> Tick {
        let line = lines[key] ?? arena.allocate(travel.places, 0)
        lines[key] = line
        let time = travel.between(start, end)
        line[index] = UInt16(min(Int(time) + 1, Int(UInt16.max)))
        if travel.isSymmetric, let mirror = lines[index] { mirror[key] = line[index] }
        return time
    }
}
