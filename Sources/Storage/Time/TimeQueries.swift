package import ServiceModel

extension Reader {
    private static let standing =
        "withdrawn = 0 AND NOT EXISTS (SELECT 1 FROM time_entry c WHERE c.corrects = time_entry.id)"

    /// What holds of a technician's told time between two moments, in order of time.
    package func timeEntries(of technician: Technician.ID, from: Timestamp, to: Timestamp) throws -> [TimeEntry] {
        try fetch(
            TimeEntry.self,
            """
            WHERE technician_id = :technician AND start_at < :to AND end_at > :from AND \(Self.standing)
            ORDER BY start_at, id
            """, ["technician": SQLValue(technician), "from": SQLValue(from), "to": SQLValue(to)])
    }

    /// What holds of the time told of an order's visits, in order of time.
    package func timeEntries(of order: Order.ID) throws -> [TimeEntry] {
        try fetch(
            TimeEntry.self,
            """
            WHERE visit_id IN (SELECT id FROM visit WHERE order_id = :order) AND \(Self.standing)
            ORDER BY start_at, id
            """, ["order": SQLValue(order)])
    }

    /// The entry that stands in the place of one, if there is one.
    package func correction(of entry: TimeEntry.ID) throws -> TimeEntry? {
        try fetch(TimeEntry.self, "WHERE corrects = :entry", ["entry": SQLValue(entry)]).first
    }

    /// An entry and what it corrects, newest first.
    package func history(of entry: TimeEntry) throws -> [TimeEntry] {
        var chain = [entry]
        while let wrong = chain.last?.corrects, let before = try find(wrong) { chain.append(before) }
        return chain
    }
}

extension Transaction {
    /// The time that an entry of the journal told, in its order.
    package func timeEntries(of sequence: Int) throws -> [TimeEntry] {
        try rowChanges(of: sequence).compactMap { change in
            guard change.table == TimeEntry.table.name, change.before == nil, let id = Int64(change.key) else {
                return nil
            }
            return try read.find(TimeEntry.ID(id))
        }
    }
}
