package import DeskModel
package import ServiceModel
import Storage

extension ServiceDesk {
    /// A technician's days, planned against measured, in order of time. Throws `notFound`.
    package func timeDays(of technician: Technician.ID, from first: Day, through last: Day) throws -> [TimeDay] {
        try store.read { reader in
            guard let technician = try reader.find(technician) else {
                throw Refusal.desk(.notFound(.technician, key: technician.description))
            }
            return try timeDays(reader).days(of: technician, from: first, through: last)
        }
    }

    /// The days of everybody, or of one, by name and then by day.
    package func timeDays(from first: Day, through last: Day, of only: Technician.ID? = nil) throws -> [TimeDay] {
        try store.read { reader in
            let days = try timeDays(reader)
            let people = byPolishName(try reader.all(Technician.self).filter { only ?? $0.id == $0.id }, \.name)
            return try people.flatMap { try days.days(of: $0, from: first, through: last) }
        }
    }

    /// A week of one technician, and who else there is.
    package func timeBook(_ request: TimeRequest) throws -> TimeBook {
        try store.read { reader in
            let people = byPolishName(try reader.all(Technician.self), \.name)
            let chosen = people.first { $0.id == request.technician } ?? people.first { $0.isActive } ?? people.first
            return TimeBook(
                request: request, people: people.map { TimeBook.Person(id: $0.id, name: $0.name) },
                days: try chosen.map {
                    try timeDays(reader).days(of: $0, from: request.week, through: request.week + 6)
                } ?? [])
        }
    }

    /// What was told of an entry before, newest first.
    package func timeHistory(of entry: TimeEntry.ID) throws -> [TimeEntry] {
        try store.read { reader in try reader.find(entry).map { try reader.history(of: $0) } ?? [] }
    }

    private func timeDays(_ reader: Reader) throws -> TimeDays {
        try TimeDays(reader, company.calendar, travels.travel(reader, at: now).travel, now: now)
    }
}
