package import ServiceModel

extension OutboxMessage: Stored {
    /// Undo does not touch it: what was sent is sent, and what is not is looked at anew behind every entry. What people did
    /// with it stands in ``OutboxDeed``.
    package static let table = Table(
        "outbox", .notJournalled,
        [
            "id", "kind", "fact", "visit_id", "order_id", "customer_id", "address", "person", "language", "subject",
            "body", "told_start", "told_end", "expected_at", "state", "made_at", "made_by", "useless_at", "due_at",
            "lease_owner", "lease_until", "tries", "message_id", "changed_at", "changed_by", "words", "withdrawal",
            "copy_of", "report_id", "in_doubt",
        ])

    package var fields: [SQLValue] {
        [
            SQLValue(id), .text(kind.rawValue), .text(fact), SQLValue(visit), SQLValue(order), SQLValue(customer),
            .text(address), .text(person), .text(language.rawValue), .text(subject), .text(text),
            SQLValue(told?.start), SQLValue(told?.end), SQLValue(expected), .text(state.rawValue), SQLValue(madeAt),
            .text(madeBy), SQLValue(uselessAt), SQLValue(due), SQLValue(lease?.owner), SQLValue(lease?.until),
            SQLValue(tries), SQLValue(messageID), SQLValue(changedAt), .text(changedBy), .text(words),
            SQLValue(withdrawal?.rawValue), SQLValue(copyOf), SQLValue(report),
            SQLValue(isInDoubt ? 1 : 0),
        ]
    }

    package init(reading row: inout RowReader) throws {
        let (id, kind, fact): (ID, NoticeKind, String) = try (row.id(), row.code(), row.text())
        let (visit, order, customer): (Visit.ID, Order.ID, Customer.ID) = try (row.id(), row.id(), row.id())
        let (address, person, language): (String, String, Language) = try (row.text(), row.text(), row.code())
        let (subject, text) = try (row.text(), row.text())
        let (start, end) = try (row.optional { try $0.moment() }, row.optional { try $0.moment() })
        let told = try row.both(start, end).flatMap { TimeWindow(start: $0, end: $1) }
        try self.init(
            id: id, kind: kind, fact: fact, visit: visit, order: order, customer: customer, address: address,
            person: person, language: language, subject: subject, text: text, told: told,
            expected: row.optional { try $0.moment() }, state: row.code(), madeAt: row.moment(), madeBy: row.text(),
            uselessAt: row.moment(), due: row.moment(), lease: row.lease(), tries: row.integer(),
            messageID: row.optional { try $0.text() }, changedAt: row.moment(), changedBy: row.text(),
            words: row.text(), withdrawal: row.optional { try $0.code() }, copyOf: row.optional { try $0.id() },
            report: row.optional { try $0.id() }, isInDoubt: row.integer() != 0)
    }
}

extension OutboxTry: Stored {
    package static let table = Table(
        "outbox_try", .notJournalled, key: ["message_id", "sequence"],
        ["message_id", "sequence", "at", "address", "outcome", "words"])

    package var fields: [SQLValue] {
        [
            SQLValue(message), SQLValue(sequence), SQLValue(at), .text(address), .text(outcome.rawValue), .text(words),
        ]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            message: row.id(), sequence: row.integer(), at: row.moment(), address: row.text(), outcome: row.code(),
            words: row.text())
    }
}

extension OutboxDeed: Stored {
    package static let table = Table(
        "outbox_deed", .appendOnly, key: ["message_id", "sequence"],
        ["message_id", "sequence", "at", "act", "by_name", "words", "before"])

    package var fields: [SQLValue] {
        [
            SQLValue(message), SQLValue(sequence), SQLValue(at), .text(act.rawValue), .text(by), .text(words),
            before.map { json($0) } ?? .null,
        ]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            message: row.id(), sequence: row.integer(), at: row.moment(), act: row.code(), by: row.text(),
            words: row.text(), before: row.optional { try $0.json() })
    }
}

extension NoticeOptOut: Stored {
    package static let table = Table(
        "notice_opt_out", .restorable, ["id", "customer_id", "address", "since", "by_name", "reason", "version"])

    package var fields: [SQLValue] {
        [
            SQLValue(id), SQLValue(customer), .text(address), SQLValue(since), .text(by), .text(reason),
            SQLValue(version),
        ]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            id: row.id(), customer: row.id(), address: row.text(), since: row.moment(), by: row.text(),
            reason: row.text(), version: row.integer())
    }
}
