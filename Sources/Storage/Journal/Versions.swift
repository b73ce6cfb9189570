package import DeskModel
import ServiceModel

extension Transaction {
    /// Throws `Refusal.clash` when a row of the basis has changed since, naming who did what last and every row that is
    /// another one now. What this transaction itself has written before is no clash: the parts of one command know of
    /// each other. `known`: versions that were read already, in this transaction.
    package func check(_ basis: Basis, known: [VersionedRow: Int] = [:]) throws {
        var changed: [VersionedRow: Int] = [:]
        for (row, expected) in basis.versions {
            let place = row.place
            let found = try versionBefore(place.table, key: place.key) ?? known[row] ?? read.version(of: row)
            if found != expected { changed[row] = found }
        }
        guard let latest = try changed.keys.map({ try read.lastChange(of: $0) }).max(by: { $0.sequence < $1.sequence })
        else { return }
        throw Refusal.desk(
            .clash(
                Clash(by: latest.actor, at: latest.at, summary: latest.summary, rows: changed)))
    }

    /// The versioned rows written so far, as they are now.
    package func writtenVersions() throws -> [VersionedRow: Int] {
        var versions: [VersionedRow: Int] = [:]
        for change in changes {
            guard let row = change.versionedRow else { continue }
            versions[row] = if case .integer(let version)? = change.after?.last { Int(version) } else { 0 }
        }
        for (row, _) in versions where row.isDay { versions[row] = try read.version(of: row) }
        return versions
    }
}

extension Reader {
    /// The version of a row now; 0 for a technician's day that nothing touched yet.
    package func version(of row: VersionedRow) throws -> Int {
        let found: Int? =
            switch row {
            case .order(let id): try version("service_order WHERE id = :id", ["id": SQLValue(id)])
            case .visit(let id): try version("visit WHERE id = :id", ["id": SQLValue(id)])
            case .technician(let id): try version("technician WHERE id = :id", ["id": SQLValue(id)])
            case .ticket(let id): try version("ticket WHERE id = :id", ["id": SQLValue(id)])
            case .technicianDay(let technician, let day):
                try version(
                    "technician_day WHERE technician_id = :technician AND day = :day",
                    ["technician": SQLValue(technician), "day": SQLValue(day)])
            }
        return found ?? 0
    }

    private func version(_ place: String, _ parameters: [String: SQLValue]) throws -> Int? {
        try statements.first("SELECT version FROM \(place)", parameters) { try $0.number(0) }
    }

    /// Who changed a row last.
    func lastChange(of row: VersionedRow) throws -> JournalEntry {
        let (table, key) = row.place
        let last = try records(
            """
            JOIN journal_row r ON r.sequence = j.sequence WHERE r.table_name = :table AND r.row_key = :key
            ORDER BY j.sequence DESC LIMIT 1
            """, ["table": .text(table), "key": .text(key)]
        ).first
        guard let entry = last?.entry else { throw StoreFault.unreadableRow(table: table, detail: key) }
        return entry
    }
}

extension VersionedRow {
    fileprivate var isDay: Bool { if case .technicianDay = self { true } else { false } }

    /// Where the row lives, as the journal names it.
    fileprivate var place: (table: String, key: String) {
        switch self {
        case .order(let id): (Order.table.name, id.description)
        case .visit(let id): (Visit.table.name, id.description)
        case .technician(let id): (Technician.table.name, id.description)
        case .ticket(let id): (Ticket.table.name, id.description)
        case .technicianDay(let technician, let day): ("technician_day", "\(technician)/\(day.iso)")
        }
    }
}

extension RowChange {
    /// The row in the words of a basis; `nil` for rows that no basis names.
    fileprivate var versionedRow: VersionedRow? {
        func id<Entity>(_ text: some StringProtocol) -> Identifier<Entity>? { Int64(text).map { Identifier($0) } }
        if table == Order.table.name { return id(key).map(VersionedRow.order) }
        if table == Visit.table.name { return id(key).map(VersionedRow.visit) }
        if table == Technician.table.name { return id(key).map(VersionedRow.technician) }
        if table == Ticket.table.name { return id(key).map(VersionedRow.ticket) }
        guard table == "technician_day" else { return nil }
        let parts = key.split(separator: "/")
        guard parts.count == 2, let technician: Technician.ID = id(parts[0]), let day = Day(iso: parts[1]) else {
            return nil
        }
        return .technicianDay(technician, day)
    }
}
