public import DeskModel
import ServiceModel

extension Transaction {
    /// Throws `Refusal.clash` when a row of the basis has changed since, naming who did what.
    public func check(_ basis: Basis) throws {
        for (row, expected) in basis.versions where try read.version(of: row) != expected {
            throw Refusal.clash(try read.lastChange(of: row))
        }
    }
}

extension Reader {
    /// The version of a row now; 0 for a technician's day that nothing touched yet.
    public func version(of row: VersionedRow) throws -> Int {
        let found: Int? =
            switch row {
            case .order(let id): try version("service_order WHERE id = :id", ["id": SQLValue(id)])
            case .visit(let id): try version("visit WHERE id = :id", ["id": SQLValue(id)])
            case .technician(let id): try version("technician WHERE id = :id", ["id": SQLValue(id)])
            case .technicianDay(let technician, let day):
                try version(
                    "technician_day WHERE technician_id = :technician AND day = :day",
                    ["technician": SQLValue(technician), "day": SQLValue(day)])
            }
        return found ?? 0
    }

    private func version(_ place: String, _ parameters: [String: SQLValue]) throws -> Int? {
        try statements.first("SELECT version FROM \(place)", parameters) { Int($0.integer(0)) }
    }

    /// Who changed a row last.
    func lastChange(of row: VersionedRow) throws -> Refusal.Clash {
        let (table, key) =
            switch row {
            case .order(let id): ("service_order", id.description)
            case .visit(let id): ("visit", id.description)
            case .technician(let id): ("technician", id.description)
            case .technicianDay(let technician, let day): ("technician_day", "\(technician)/\(day.iso)")
            }
        let last = try records(
            """
            JOIN journal_row r ON r.sequence = j.sequence WHERE r.table_name = :table AND r.row_key = :key
            ORDER BY j.sequence DESC LIMIT 1
            """, ["table": .text(table), "key": .text(key)]
        ).first
        guard let entry = last?.entry else { throw StoreFault.unreadableRow(table: table, detail: key) }
        return Refusal.Clash(actor: entry.actor.name, at: entry.at, summary: entry.summary)
    }
}
