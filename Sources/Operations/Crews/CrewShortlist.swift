/// The lightest of those who hold the same of what is asked, a few of each. A sort of everybody at every moment would cost more than all
/// the rest.
struct CrewShortlist {
    /// How many are kept of those who hold the same.
    private let most: Int
    private var groups: [(skills: UInt32, seats: [CrewSeat])] = []

    init(most: Int) { self.most = most }

    mutating func add(_ seat: CrewSeat) {
        guard let group = groups.firstIndex(where: { $0.skills == seat.skills }) else {
            if most > 0 { groups.append((seat.skills, [seat])) }
            return
        }
        let isFull = groups[group].seats.count == most
        if isFull, let last = groups[group].seats.last, !Self.isBefore(seat, last) { return }
        var place = groups[group].seats.count
        while place > 0, Self.isBefore(seat, groups[group].seats[place - 1]) { place -= 1 }
        if isFull { groups[group].seats.removeLast() }
        groups[group].seats.insert(seat, at: place)
    }

    /// The lightest first.
    var seats: [CrewSeat] {
        groups.count == 1 ? groups[0].seats : groups.flatMap(\.seats).sorted(by: Self.isBefore)
    }

    private static func isBefore(_ lhs: CrewSeat, _ rhs: CrewSeat) -> Bool {
        (lhs.weight, lhs.technician) < (rhs.weight, rhs.technician)
    }
}
