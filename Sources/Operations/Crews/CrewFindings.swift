import DeskModel
import ServiceModel
import Storage

extension Reader {
    /// What is wrong with standing crews that are not over: commands leave no such thing, but one of them may be taken back
    /// under another.
    func crewFindings(on today: Day) throws -> [Finding] {
        let crews = try all(Crew.self).filter { crew in crew.through.map { today <= $0 } ?? true }
        guard !crews.isEmpty else { return [] }
        let people = Dictionary(try all(Technician.self).map { ($0.id, $0) }) { $1 }
        func name(_ id: Technician.ID) -> String { people[id]?.name ?? "?" }
        return crews.enumerated().flatMap { index, crew -> [Finding] in
            let twice = crew.people.enumerated().filter { crew.people[..<$0.offset].contains($0.element) }
            let gone = Set(crew.people).sorted().filter { people[$0].map { !$0.isActive } ?? true }
            let others = crews[..<index].filter { $0.meets(crew) }.flatMap { other in
                Set(other.people).intersection(crew.people).sorted().map { id in
                    CrewsFinding.overlap(technician: name(id), with: other.name, on: max(other.from, crew.from))
                }
            }
            let found =
                twice.map { CrewsFinding.twice(technician: name($0.element)) }
                + gone.map { .ofGone(technician: name($0)) } + others
            return found.map { Finding(.crews($0), crew.name) }
        }
    }
}
