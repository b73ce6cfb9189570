package import DeskModel
import Geography
import ServiceModel
import Storage

extension ServiceDesk {
    /// Standing crews, those of now and later first, by name.
    package func crews() throws -> [CrewLine] {
        let today = company.calendar.day(of: now)
        let lines = try store.read { try CrewLine.all($0) }
        func isOver(_ line: CrewLine) -> Bool { line.crew.through.map { $0 < today } ?? false }
        return lines.sorted { left, right in
            if isOver(left) != isOver(right) { return isOver(right) }
            let (first, second) = (polishSortKey(left.crew.name), polishSortKey(right.crew.name))
            return first == second ? left.crew.from < right.crew.from : first < second
        }
    }

    /// The one of a name, or of an id; of several the one of today or the next.
    package func crew(named text: String) throws -> CrewLine {
        let folded = NameFolding.fold(text)
        let found = try crews().filter { NameFolding.fold($0.crew.name) == folded || $0.crew.id.description == text }
        guard let first = found.first else { throw Refusal.desk(.notFound(.crew, key: text)) }
        return first
    }

    /// Standing crews as a file has them, those that are over too.
    package func crewRows() throws -> [CrewRow] {
        try crews().enumerated().map { index, line in
            CrewRow(
                line: index + 2, name: line.crew.name, leader: line.leader, members: line.members,
                from: line.crew.from, through: line.crew.through)
        }
    }
}

extension CrewLine {
    /// Standing crews with their people's names.
    static func all(_ reader: Reader) throws -> [CrewLine] {
        let crews = try reader.all(Crew.self)
        guard !crews.isEmpty else { return [] }
        let names = Dictionary(try reader.all(Technician.self).map { ($0.id, $0.name) }) { $1 }
        return crews.map { crew in
            let members = crew.members.map { names[$0] ?? "?" }.sorted()
            return CrewLine(crew: crew, leader: names[crew.leader] ?? "?", members: members)
        }
    }
}
