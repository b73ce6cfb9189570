import ServiceModel
import Storage

/// A standing crew of each region of the demo: the two who know most of the same.
struct DemoCrews {
    let scope: CommandScope
    let demo: DemoCompany

    /// Since when they work together, in days before today.
    private static let days = 60

    func add() throws {
        let today = scope.calendar.day(of: scope.now)
        for region in demo.regions {
            let people = demo.technicians.filter { $0.isActive && $0.primaryRegion(on: today) == region.id }
            guard let (leader, member) = pair(of: people, on: today) else { continue }
            try scope.transaction.insert(
                Crew(
                    id: scope.transaction.newID(), name: "Ekipa \(region.name)", leader: leader.id,
                    members: [member.id],
                    from: today - Self.days))
        }
    }

    /// Whoever knows more leads. `nil` where nobody shares a skill with another.
    private func pair(of people: [Technician], on day: Day) -> (leader: Technician, member: Technician)? {
        var best: (shared: Int, leader: Technician, member: Technician)?
        for (index, first) in people.enumerated() {
            for second in people[(index + 1)...] {
                let shared = held(first, day).intersection(held(second, day)).count
                guard shared > best?.shared ?? 0 else { continue }
                best = level(second) > level(first) ? (shared, second, first) : (shared, first, second)
            }
        }
        return best.map { ($0.leader, $0.member) }
    }

    private func held(_ technician: Technician, _ day: Day) -> Set<Skill.ID> {
        Set(technician.skills.filter { $0.isValid(on: day) }.map(\.skill))
    }

    private func level(_ technician: Technician) -> Int { technician.skills.reduce(0) { $0 + $1.level } }
}
