/// The legs between one place and the others, each computed when first asked for: a price reads few of a company's
/// places. Lives as long as the arena.
struct LegsOnDemand {
    enum Direction {
        case arriving, leaving
    }

    private static let unknown = Tick.min

    private let place: Int
    private let direction: Direction
    private let travel: TravelTimes
    private let known: Ticks

    init(_ place: Int, _ direction: Direction, _ travel: TravelTimes, in arena: Arena) {
        self.place = place
        self.direction = direction
        self.travel = travel
        known = arena.allocate(travel.places, Self.unknown)
    }

    /// The leg from or to another place.
    subscript(other: Int) -> Tick {
        if known[other] != Self.unknown { return known[other] }
        let leg = direction == .leaving ? travel.between(place, other) : travel.between(other, place)
        known[other] = leg
        return leg
    }
}
