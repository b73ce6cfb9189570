import Scheduling

/// Everybody's places on one day for one visit for several people, and who could come along at each moment that matters.
struct CrewDay {
    let seats: [CrewSeat]
    /// The moments at which somebody could begin at the earliest, and those that the visit itself would like, in order: at any
    /// other moment all of them only wait.
    let moments: [Tick]
    private let people: Int
    private let size: Int
    private let startCost: (Tick) -> Int
    private var pools: [CrewPool?]

    /// `size` people are needed; `wished` are starts that the visit would like.
    init(
        _ seats: [CrewSeat], people: Int, size: Int, wished: [Tick], startCost: @escaping (Tick) -> Int
    ) {
        self.seats = seats
        self.people = people
        self.size = size
        self.startCost = startCost
        moments = Set(seats.map(\.opening.earliest) + wished).sorted()
        pools = Array(repeating: nil, count: moments.count)
    }

    /// The moments after `first` and up to `last`, by number.
    func moments(after first: Tick, through last: Tick) -> Range<Int> {
        let lower = Self.count(moments) { $0 <= first }
        return lower..<max(lower, Self.count(moments) { $0 <= last })
    }

    /// Who could come along at a moment of the list; kept, for many ask.
    mutating func pool(_ index: Int) -> CrewPool {
        if let known = pools[index] { return known }
        let made = pool(at: moments[index], own: [])
        pools[index] = made
        return made
    }

    /// The same at any moment: one of the list is looked for there.
    mutating func pool(at start: Tick) -> CrewPool {
        let index = Self.count(moments) { $0 < start }
        return index < moments.count && moments[index] == start ? pool(index) : pool(at: start, own: [])
    }

    /// Who could come along at a moment, `own` before all others; of those who hold the same `most`, else as many as are
    /// needed.
    func pool(at start: Tick, own: Set<Int>, most: Int? = nil) -> CrewPool {
        var lightest = [Int](repeating: -1, count: people)
        for index in seats.indices where seats[index].allows(start) {
            let known = lightest[seats[index].technician]
            if known < 0 || seats[index].weight < seats[known].weight { lightest[seats[index].technician] = index }
        }
        var kept = CrewShortlist(most: most ?? size)
        for index in lightest where index >= 0 { kept.add(weighed(seats[index], own)) }
        return CrewPool(seats: kept.seats, cost: startCost(start))
    }

    private func weighed(_ seat: CrewSeat, _ own: Set<Int>) -> CrewSeat {
        guard own.contains(seat.technician), seat.weight >= CrewSeat.stranger / 2 else { return seat }
        return CrewSeat(
            technician: seat.technician, shift: seat.shift, skills: seat.skills, opening: seat.opening,
            weight: seat.weight - CrewSeat.stranger)
    }

    private static func count(_ moments: [Tick], while isBefore: (Tick) -> Bool) -> Int {
        var (lower, upper) = (0, moments.count)
        while lower < upper {
            let middle = (lower + upper) / 2
            if isBefore(moments[middle]) { lower = middle + 1 } else { upper = middle }
        }
        return lower
    }
}
