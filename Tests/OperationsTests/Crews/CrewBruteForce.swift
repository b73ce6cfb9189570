import DeskModel
import Operations
import ServiceModel
import Storage

/// Every leader, everybody who could come along, every minute: what a day of fixed stops leaves of a visit for several
/// people, counted without the engine. Everybody lives in one house, and nobody gives way.
struct CrewBruteForce {
    /// Minutes of driving: place 0 is home, the others are sites.
    let drive: [[Int]]
    let people: [Technician]
    /// By technician: site, start and end, in minutes of the day.
    let days: [Technician.ID: [(site: Int, start: Int, end: Int)]]
    let site: Int
    let minutes: Int
    let size: Int
    let skills: [SkillRequirement]
    let day: Day

    private static let opens = 8 * 60
    private static let hardEnd = 17 * 60
    private static let lunch = (first: 11 * 60, last: 13 * 60, minutes: 30)

    /// Whether somebody's day can be worked with the visit at a minute.
    func fits(_ technician: Technician, at start: Int) -> Bool {
        let each = skills.filter { $0.isOfEach || size == 1 }
        guard each.allSatisfy({ technician.holds($0, on: day) }) else { return false }
        let stops = ((days[technician.id] ?? []) + [(site, start, start + minutes)]).sorted { $0.1 < $1.1 }
        var (here, free, hasEaten) = (0, Self.opens, false)
        for (place, begin, end) in stops {
            let way = drive[here][place]
            guard free + way <= begin else { return false }
            let pause = max(free, Self.lunch.first)
            if !hasEaten, pause <= Self.lunch.last, max(free + way, pause) + Self.lunch.minutes <= begin {
                hasEaten = true
            }
            (here, free) = (place, end)
        }
        let home = free + drive[here][0]
        if hasEaten || home <= Self.lunch.last { return home <= Self.hardEnd }
        let pause = max(free, Self.lunch.first)
        return pause <= Self.lunch.last && max(home, pause) + Self.lunch.minutes <= Self.hardEnd
    }

    /// Whether these people can do it together then, the leader first.
    func fits(_ crew: [Technician], at start: Int) -> Bool {
        Set(crew.map(\.id)).count == size && crew.allSatisfy { fits($0, at: start) }
            && skills.allSatisfy { asked in crew.contains { $0.holds(asked, on: day) } }
    }

    /// Whether a leader finds anybody, at any minute of the day.
    func isPossible(led leader: Technician, from first: Int) -> Bool {
        (first..<24 * 60).contains { start in
            fits(leader, at: start)
                && groups(size - 1, of: people.filter { $0.id != leader.id }).contains {
                    fits([leader] + $0, at: start)
                }
        }
    }

    private func groups(_ count: Int, of rest: [Technician]) -> [[Technician]] {
        guard count > 0 else { return [[]] }
        return rest.indices.flatMap { index in
            groups(count - 1, of: Array(rest[(index + 1)...])).map { [rest[index]] + $0 }
        }
    }
}
