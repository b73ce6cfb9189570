import Scheduling

/// Who could come along at one moment.
struct CrewPool {
    /// The lightest first; of those who hold the same of what is asked, no more than the visit has people.
    let seats: [CrewSeat]
    /// What the moment itself costs.
    let cost: Int

    /// What `count` of them weigh at least, whoever leads and whatever is missing; `nil` where there are not that many.
    func least(_ count: Int) -> Int? {
        guard seats.count >= count else { return nil }
        var weight = cost
        for place in 0..<count { weight += seats[place].weight }
        return weight
    }

    /// The lightest `count` of them without `leader` who together hold what is `missing`; `nil` where there are none.
    func pick(_ count: Int, without leader: Int, missing: UInt32) -> [CrewSeat]? {
        var picked: [CrewSeat] = []
        picked.reserveCapacity(count)
        guard missing != 0 else {
            for seat in seats where picked.count < count && seat.technician != leader { picked.append(seat) }
            return picked.count == count ? picked : nil
        }
        return together(count, without: leader, missing: missing)
    }

    /// By what is held so far and how many there are: the lightest each. Every seat is taken or left in turn.
    private func together(_ count: Int, without leader: Int, missing: UInt32) -> [CrewSeat]? {
        struct Choice {
            let weight: Int
            let seats: [CrewSeat]
        }
        var best: [[UInt32: Choice]] = Array(repeating: [:], count: count + 1)
        best[0][0] = Choice(weight: 0, seats: [])
        for seat in seats where seat.technician != leader {
            for taken in (0..<count).reversed() {
                for (held, choice) in best[taken] {
                    let now = (held | seat.skills) & missing
                    let weight = choice.weight + seat.weight
                    if let known = best[taken + 1][now], known.weight <= weight { continue }
                    best[taken + 1][now] = Choice(weight: weight, seats: choice.seats + [seat])
                }
            }
        }
        return best[count][missing]?.seats
    }

    /// How many could come, `most` at most, and what nobody of them holds.
    func lack(without leader: Int, missing: UInt32, most: Int) -> (free: Int, skills: UInt32) {
        let others = seats.filter { $0.technician != leader }
        return (min(most, others.count), missing & ~others.reduce(0) { $0 | $1.skills })
    }
}
