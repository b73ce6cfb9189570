/// The travel times of a search, by the profile of a shift.
struct Roads {
    private let usual: TravelMemo
    private let others: [TravelMemo]
    private let profile: Ticks
    private let isSimple: Bool

    init(_ problem: Problem, in arena: Arena) {
        usual = TravelMemo(problem.travel, in: arena)
        others = problem.otherTravel.map { TravelMemo($0, in: arena) }
        profile = arena.copy(problem.shifts.map { Int32($0.profile) })
        isSimple = problem.shifts.allSatisfy { $0.profile == 0 }
    }

    /// From one place to another, by the line of the first.
    @inline(__always)
    func leaving(_ place: Int, to other: Int, on shift: Int) -> Tick {
        if isSimple || profile[shift] == 0 { return usual.leaving(place, to: other) }
        return others[Int(profile[shift]) - 1].leaving(place, to: other)
    }

    /// From another place to this one, by the line of this one.
    @inline(__always)
    func reaching(_ place: Int, from other: Int, on shift: Int) -> Tick {
        if isSimple || profile[shift] == 0 { return usual.reaching(place, from: other) }
        return others[Int(profile[shift]) - 1].reaching(place, from: other)
    }

    /// How far apart places are for ordinary shifts.
    @inline(__always)
    func between(_ place: Int, _ other: Int) -> Tick { usual.leaving(place, to: other) }
}
