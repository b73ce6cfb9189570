package import DeskModel
package import ServiceModel

extension Reader {
    /// What a visit's customer was told, or is to be, in the order in which it arose.
    package func messages(about visit: Visit.ID) throws -> [OutboxMessage] {
        try fetch(OutboxMessage.self, "WHERE visit_id = :visit ORDER BY id", ["visit": SQLValue(visit)])
    }

    package func messages(about order: Order.ID) throws -> [OutboxMessage] {
        try fetch(OutboxMessage.self, "WHERE order_id = :order ORDER BY id", ["order": SQLValue(order)])
    }

    package func messages(to customer: Customer.ID, in state: OutboxState) throws -> [OutboxMessage] {
        try fetch(
            OutboxMessage.self, "WHERE customer_id = :customer AND state = :state ORDER BY id",
            ["customer": SQLValue(customer), "state": .text(state.rawValue)])
    }

    package func message(_ id: OutboxMessage.ID) throws -> OutboxMessage? {
        try fetch(OutboxMessage.self, "WHERE id = :id", ["id": SQLValue(id)]).first
    }

    package func message(telling fact: String) throws -> OutboxMessage? {
        try fetch(OutboxMessage.self, "WHERE fact = :fact", ["fact": .text(fact)]).first
    }

    /// The newest messages that wait or need somebody, or changed at `since` or later.
    package func messages(openOrChangedSince since: Timestamp, limit: Int) throws -> [OutboxMessage] {
        try fetch(
            OutboxMessage.self,
            """
            WHERE state IN ('queued', 'sending', 'refused', 'given-up') OR changed_at >= :since
            ORDER BY id DESC LIMIT :limit
            """, ["since": SQLValue(since), "limit": SQLValue(limit)])
    }

    /// How many messages there are in each state.
    package func messageCounts() throws -> [OutboxState: Int] {
        let counts = try statements.rows("SELECT state, COUNT(*) FROM outbox GROUP BY state") { row in
            (OutboxState(rawValue: try row.text(0)), try row.number(1))
        }
        return Dictionary(counts.compactMap { state, count in state.map { ($0, count) } }) { $0 + $1 }
    }

    /// When the last one went out; `nil` when none did.
    package func lastMessageSent() throws -> Timestamp? {
        let sent = try statements.first(
            "SELECT MAX(changed_at) FROM outbox WHERE state = 'sent'"
        ) { row in row.isNull(0) ? nil : Timestamp(seconds: try row.integer(0)) }
        return sent ?? nil
    }

    package func tries(of message: OutboxMessage.ID) throws -> [OutboxTry] {
        try fetch(
            OutboxTry.self, "WHERE message_id = :message ORDER BY sequence", ["message": SQLValue(message)])
    }

    package func deeds(with message: OutboxMessage.ID) throws -> [OutboxDeed] {
        try fetch(
            OutboxDeed.self, "WHERE message_id = :message ORDER BY sequence", ["message": SQLValue(message)])
    }

    /// The entries of the journal that did something with a message, in the order of its deeds.
    package func entries(about message: OutboxMessage.ID) throws -> [Int] {
        try statements.rows(
            """
            SELECT DISTINCT sequence FROM journal_row WHERE table_name = 'outbox_deed'
                AND row_key >= CAST(:message AS TEXT) || '/' AND row_key < CAST(:message AS TEXT) || '0'
            ORDER BY sequence
            """, ["message": SQLValue(message)]
        ) { try $0.number(0) }
    }

    /// A message that somebody took and never said what came of it, or the one that waits longest and is still of use. Two
    /// questions, for each follows an index: a queue of ten thousand is never sorted.
    package func messageToSend(at now: Timestamp) throws -> OutboxMessage? {
        let left = try fetch(
            OutboxMessage.self, "WHERE state = 'sending' AND lease_until <= :now ORDER BY due_at, id LIMIT 1",
            ["now": SQLValue(now)])
        if let first = left.first { return first }
        return try fetch(
            OutboxMessage.self,
            "WHERE state = 'queued' AND due_at <= :now AND useless_at > :now ORDER BY due_at, id LIMIT 1",
            ["now": SQLValue(now)]
        ).first
    }

    /// The message that mail programs know by this; `nil` for a stranger's.
    package func message(known messageID: String) throws -> OutboxMessage? {
        try fetch(OutboxMessage.self, "WHERE message_id = :known ORDER BY id LIMIT 1", ["known": .text(messageID)])
            .first
    }

    /// Notices that wait and are of no use any more.
    package func uselessMessages(at now: Timestamp) throws -> [OutboxMessage.ID] {
        try statements.rows(
            "SELECT id FROM outbox WHERE state = 'queued' AND useless_at <= :now ORDER BY id", ["now": SQLValue(now)]
        ) { try Identifier($0.integer(0)) }
    }

    /// Visits that have not begun and whose customers know a time, or are to, with what each knows; only times that have
    /// begun or begin within a day are looked at, and those that a lateness was told of.
    package func visitsToldOf(from: Timestamp, to: Timestamp) throws -> [Visit.ID] {
        try statements.rows(
            """
            SELECT DISTINCT o.visit_id FROM outbox o JOIN visit v ON v.id = o.visit_id
            WHERE o.told_end > :from AND o.told_start < :to AND v.state IN ('planned', 'dispatched', 'accepted', 'en-route')
            ORDER BY o.visit_id
            """, ["from": SQLValue(from), "to": SQLValue(to)]
        ) { try Identifier($0.integer(0)) }
    }

    /// How often messages were taken, tried or put back: no entry of the journal says so.
    package func mailGeneration() throws -> Int {
        try statements.first("SELECT value FROM counter WHERE name = 'mail'") { try $0.number(0) } ?? 0
    }

    /// What a customer has said against notices.
    package func optOuts(of customer: Customer.ID) throws -> [NoticeOptOut] {
        try fetch(
            NoticeOptOut.self, "WHERE customer_id = :customer ORDER BY since, id", ["customer": SQLValue(customer)])
    }

    /// How far a hook has read the journal; `nil` for one that is new.
    package func hookMark(_ hook: String) throws -> Int? {
        try statements.first("SELECT sequence FROM hook_mark WHERE hook = :hook", ["hook": .text(hook)]) {
            try $0.number(0)
        }
    }

    /// What entries behind one are called, the oldest first: cheap enough to be asked again and again.
    package func commands(behind sequence: Int, limit: Int) throws -> [(sequence: Int, at: Timestamp, command: String)]
    {
        try statements.rows(
            "SELECT sequence, at, command FROM journal WHERE sequence > :sequence ORDER BY sequence LIMIT :limit",
            ["sequence": SQLValue(sequence), "limit": SQLValue(limit)]
        ) { row in (try row.number(0), Timestamp(seconds: try row.integer(1)), try row.text(2)) }
    }

    package func entry(_ sequence: Int) throws -> JournalEntry? {
        try records("WHERE j.sequence = :sequence", ["sequence": SQLValue(sequence)]).first?.entry
    }
}

extension Transaction {
    /// Visits of which this transaction has written what a customer may be told: rows of a visit that somebody was promised
    /// or sent to, before or after, and facts. A plan of thousands of moves writes thousands of visits that nobody was told of:
    /// rows are compared as they are.
    package func visitsToTellOf() -> [Visit.ID] {
        var seen: Set<Int64> = []
        return changes.compactMap { change -> Int64? in
            switch change.table {
            case Visit.table.name:
                return Self.concernsCustomer(change.before) || Self.concernsCustomer(change.after)
                    ? Int64(change.key) : nil
            case VisitEvent.table.name: return change.key.split(separator: "/").first.flatMap { Int64($0) }
            default: return nil
            }
        }.filter { seen.insert($0).inserted }.map { Identifier($0) }
    }

    private static let state = Visit.table.columns.firstIndex(of: "state")!
    private static let promise = Visit.table.columns.firstIndex(of: "promise_start")!

    private static func concernsCustomer(_ row: [SQLValue]?) -> Bool {
        guard let row else { return false }
        return row[promise] != .null || row[state] != .text("open") && row[state] != .text("planned")
    }

    /// Notes something that was done with a message, behind what was done before. `before` is how it stood.
    package func note(
        _ act: OutboxAct, with message: OutboxMessage.ID, by name: String, _ words: String = "",
        before: OutboxStanding? = nil
    ) throws {
        let last = try read.deeds(with: message).last?.sequence ?? 0
        try insert(
            OutboxDeed(
                message: message, sequence: last + 1, at: now, act: act, by: name, words: words, before: before))
    }

    /// What an entry did with messages, in its order.
    package func outboxDeeds(of sequence: Int) throws -> [OutboxDeed] {
        try rowChanges(of: sequence).compactMap { change in
            guard change.table == OutboxDeed.table.name, change.before == nil, let after = change.after else {
                return nil
            }
            return try read.fetch(
                OutboxDeed.self, "WHERE \(OutboxDeed.table.texts.condition)",
                Dictionary(uniqueKeysWithValues: zip(OutboxDeed.table.key, OutboxDeed.table.key(of: after)))
            ).first
        }
    }

    /// The number of the next message.
    package func newMessageID() throws -> OutboxMessage.ID { Identifier(Int64(try next(counter: "outbox"))) }

    /// Says to whoever shows messages that one of them goes another step out of the house.
    package func countMail() throws { _ = try next(counter: "mail") }

    /// Notes how far a hook has read the journal.
    package func mark(hook: String, at sequence: Int) throws {
        try statements.run(
            """
            INSERT INTO hook_mark (hook, sequence) VALUES (:hook, :sequence)
            ON CONFLICT (hook) DO UPDATE SET sequence = excluded.sequence
            """, ["hook": .text(hook), "sequence": SQLValue(sequence)])
    }
}
