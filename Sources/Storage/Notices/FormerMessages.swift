import ServiceModel

extension Transaction {
    /// The outbox as it was: what had not arisen is not there, and no try that came later. The journal keeps what was done with
    /// messages and not the messages, for undo leaves them; how each stood follows from that and from its tries.
    func takeBackOutbox(_ rows: [FormerRow]) throws {
        let removed = try rows.compactMap { try $0.written(OutboxDeed.self) }
        let laterDeeds = Dictionary(grouping: removed, by: \.message)
        let changed = try read.fetch(
            OutboxMessage.self, "WHERE changed_at > :moment ORDER BY id", ["moment": SQLValue(now)])
        let tried = try read.fetch(
            OutboxTry.self, "WHERE at > :moment ORDER BY message_id, sequence", ["moment": SQLValue(now)])
        for id in Set(changed.map(\.id) + tried.map(\.message) + removed.map(\.message)).sorted() {
            guard let message = try read.message(id) else { continue }
            let history = OutboxHistory(
                of: message, at: now, deeds: try read.deeds(with: id), laterDeeds: laterDeeds[id] ?? [],
                tries: try read.tries(of: id))
            for late in history.laterTries { try delete(late) }
            if let former = history.asItStood {
                try update(former)
            } else {
                for attempt in try read.tries(of: id) { try delete(attempt) }
                try delete(message)
            }
        }
    }
}

extension FormerRow {
    /// What the first that wrote it since left there, where it is a value of that kind.
    fileprivate func written<Value: Stored>(_: Value.Type) throws -> Value? {
        guard table == Value.table, let after else { return nil }
        var reader = RowReader(
            KeptResultRow(table: table, values: table.columns.map { after[$0] ?? .null }), table: table.name)
        return try Value(reading: &reader)
    }
}
