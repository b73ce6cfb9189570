package import DeskModel
import ServiceModel

extension Reader {
    /// The last entry that a person has looked at; `nil` for somebody who has never been here.
    package func feedRead(by person: String) throws -> Int? {
        try statements.first("SELECT sequence FROM feed_read WHERE person = :person", ["person": .text(person)]) {
            try $0.number(0)
        }
    }

    /// The newest entries behind `sequence` that somebody else wrote, oldest first.
    package func journal(
        ofOthersThan person: String, after sequence: Int, through last: Int = Int(Int32.max), limit: Int
    ) throws -> [JournalEntry] {
        try records(
            """
            WHERE j.sequence > :sequence AND j.sequence <= :last AND j.actor <> :person
            ORDER BY j.sequence DESC LIMIT :limit
            """,
            [
                "sequence": SQLValue(sequence), "last": SQLValue(last), "person": .text(person),
                "limit": SQLValue(limit),
            ]
        ).map(\.entry).reversed()
    }

    /// The technicians' days that an entry has changed, as the journal names them: `3/2026-11-24`.
    package func technicianDays(of sequence: Int) throws -> [CellKey] {
        try statements.rows(
            """
            SELECT DISTINCT r.row_key FROM journal_row r WHERE r.sequence = :sequence AND r.table_name = 'technician_day'
            ORDER BY r.row_key
            """, ["sequence": SQLValue(sequence)]
        ) { try $0.text(0) }.compactMap { key in
            let parts = key.split(separator: "/")
            guard parts.count == 2, let technician = Int64(parts[0]), let day = Day(iso: parts[1]) else { return nil }
            return CellKey(Identifier(technician), day)
        }
    }
}

extension Transaction {
    /// A person has looked at all up to an entry; looking back changes nothing.
    package func keepFeedRead(by person: String, through sequence: Int) throws {
        try statements.run(
            """
            INSERT INTO feed_read (person, sequence, at) VALUES (:person, :sequence, :at)
            ON CONFLICT (person) DO UPDATE SET sequence = excluded.sequence, at = excluded.at
                WHERE feed_read.sequence < excluded.sequence
            """, ["person": .text(person), "sequence": SQLValue(sequence), "at": SQLValue(now)])
    }
}
