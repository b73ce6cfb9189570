import ServiceModel

extension Department {
    static let jobs = Department(
        "jobs", others: [Job.table],
        // Nobody keeps what was due then, and nothing is done in what was.
        rederive: { transaction, _ in try transaction.statements.run("DELETE FROM job", [:]) })
}

extension Job: Stored {
    package static let table = Table(
        "job", .notJournalled, key: ["kind", "job_key"],
        ["kind", "job_key", "due_at", "lease_owner", "lease_until", "attempts", "fault", "asked", "given_up_at"])
    package var fields: [SQLValue] {
        [
            .text(kind), .text(key), SQLValue(due), SQLValue(lease?.owner), SQLValue(lease?.until),
            SQLValue(attempts), fault.map { json($0) } ?? .null, SQLValue(asked), SQLValue(givenUpAt),
        ]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            kind: row.text(), key: row.text(), due: row.moment(), lease: row.lease(), attempts: row.integer(),
            fault: row.optional { try $0.json() }, asked: row.integer(), givenUpAt: row.optional { try $0.moment() })
    }
}

extension RowReader {
    mutating func lease() throws -> JobLease? {
        let owner = try optional { try $0.text() }
        let until = try optional { try $0.moment() }
        return try both(owner, until).map { JobLease(owner: $0, until: $1) }
    }
}
