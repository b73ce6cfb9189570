/// A shift that could lend a member to a crew.
private struct Member {
    let shift: Int
    let standing: Int
    let technician: Int
    /// Starts at the places of the route where the work fits.
    let starts: [Tick]
    let earliest: Tick
}

extension SearchState {
    /// How many starts are tried for a crew.
    private static let startsTried = 12

    /// Looks for a common start and the cheapest technicians for it. Starts are tried at which some of them could begin
    /// at the earliest at one of their places: at any other start everybody waits.
    func lookForCrew(_ u: Int, _ best: inout TiedPlace, _ dice: inout Xoshiro) {
        guard let bonds = space.bonds else { return }
        let seats = bonds.mates[u]
        let members = crewMembers(u)
        guard Set(members.map(\.technician)).count >= seats.count else { return }
        let before = space.clock.kept[u]
        defer { space.clock.kept[u] = before }
        for start in starts(of: members, size: seats.count, fixed: before, &dice) {
            space.clock.kept[u] = start
            gather(u, seats, members, at: start, &best)
        }
    }

    private func crewMembers(_ u: Int) -> [Member] {
        let candidates = space.candidates
        var members: [Member] = []
        for c in Int(candidates.first[u])..<Int(candidates.first[u + 1]) {
            let shift = Int(candidates.shift[c])
            guard mayTry(shift, for: u, onlyTouched: false), hasTaskLeft(shift) else { continue }
            let starts = places(of: u, on: shift).map(\.start)
            guard let earliest = starts.min() else { continue }
            members.append(
                Member(
                    shift: shift, standing: candidates.standing[c],
                    technician: space.problem.shifts[shift].technician, starts: starts,
                    earliest: earliest))
        }
        return members
    }

    /// The places on a route where a task fits, with its start there.
    private func places(of u: Int, on shift: Int) -> [(after: Int, start: Tick)] {
        let view = route(shift)
        let count = Int(counts[shift])
        return (min(Int(space.firstOpen[shift]), count)...count).compactMap { k in
            let legs = legs(Int(space.tables.place[u]), after: k, view, shift)
            guard max(legs.into, legs.out) <= space.tables.legLimit[shift] else { return nil }
            let start = space.clock.startIfInserted(
                u, after: k, in: view, count: count, shift: shift, inLeg: legs.into, outLeg: legs.out)
            return start < Tick.never ? (k, start) : nil
        }
    }

    private func starts(of members: [Member], size: Int, fixed: Tick, _ dice: inout Xoshiro) -> [Tick] {
        if fixed != RouteClock.free { return [fixed] }
        let first = members.map(\.earliest).sorted()[size - 1]
        var possible = Set(members.flatMap(\.starts)).filter { $0 >= first }.sorted()
        while possible.count > Self.startsTried {
            possible.remove(at: Self.startsTried / 2 + dice.below(possible.count - Self.startsTried / 2))
        }
        return possible
    }

    /// The cheapest crew of different technicians for one start.
    private func gather(_ u: Int, _ seats: [Int], _ members: [Member], at start: Tick, _ best: inout TiedPlace) {
        var offers: [(cost: Int, after: Int, member: Member)] = []
        for member in members where member.earliest <= start {
            if let offer = offer(u, seat: seats[1], member, at: start) {
                offers.append((offer.cost, offer.after, member))
            }
        }
        offers.sort { ($0.cost, $0.member.shift) < ($1.cost, $1.member.shift) }
        var crew: [(cost: Int, after: Int, member: Member)] = []
        for offer in offers where crew.count < seats.count {
            if !crew.contains(where: { $0.member.technician == offer.member.technician }) { crew.append(offer) }
        }
        guard crew.count == seats.count else { return }
        let stay = space.tables.stay(u, on: crew[0].member.shift)
        let cost = crew.reduce(space.costs.timed(u, start: start, stay: stay)) { $0 + $1.cost }
        guard cost < best.cost else { return }
        best = TiedPlace(
            cost: cost,
            stops: zip(seats, crew).map { seat, offer in
                TiedPlace.Stop(
                    task: seat, shift: offer.member.shift, after: offer.after, standing: offer.member.standing,
                    start: start)
            })
    }

    /// The cheapest place of one member's seat.
    private func offer(_ u: Int, seat: Int, _ member: Member, at start: Tick) -> (cost: Int, after: Int)? {
        let kept = space.clock.kept[seat]
        space.clock.kept[seat] = start
        defer { space.clock.kept[seat] = kept }
        var best: (cost: Int, after: Int)?
        for place in places(of: u, on: member.shift) where place.start == start {
            write(
                seat, after: place.after, of: route(member.shift), Int(counts[member.shift]), into: trial, member.shift)
            guard let extra = extraCost(trial, Int(counts[member.shift]) + 1, member.shift),
                space.problem.supplies?.holds(trial, count: Int(counts[member.shift]) + 1, member.shift) ?? true
            else { continue }
            if member.standing + extra < best?.cost ?? Int.max { best = (member.standing + extra, place.after) }
        }
        return best
    }
}
