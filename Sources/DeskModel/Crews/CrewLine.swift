package import ServiceModel

/// A standing crew with its people's names.
package struct CrewLine: Hashable, Sendable {
    package var crew: Crew
    package var leader: String
    package var members: [String]

    package init(crew: Crew, leader: String, members: [String]) {
        self.crew = crew
        self.leader = leader
        self.members = members
    }

    /// `Ewa Zych; Jan Wilk, Piotr Kos; 2026-11-23; 2026-12-31`: leader, members, first day and, where there is one, the last.
    package var words: String {
        ([leader, members.joined(separator: ", "), crew.from.iso] + (crew.through.map { [$0.iso] } ?? []))
            .joined(separator: "; ")
    }
}
