/// One numbered step of the schema. A step that has been released never changes; a new one follows it.
struct Migration {
    let number: Int
    let name: String
    let statements: [String]

    /// All steps, in order.
    static let all: [Migration] = [
        .company, .journal, .field, .users, .places, .travel, .corrections, .links, .requests, .shapes,
        .serviceTypes, .devices, .contracts, .maintenance, .tickets, .stock, .time,
        .checklists, .crews, .longWork, .depots, .outages, .clock, .notices, .reports, .desks, .mail,
        .rowsKept,
    ]

    /// The schema this program knows.
    static var newest: Int { all.map(\.number).max() ?? 0 }
}

extension Statements {
    /// The schema's number: 0 for an empty file, `nil` for a database of another program.
    func schemaNumber() throws -> Int? {
        let tables = try tableNames()
        if tables.isEmpty { return 0 }
        guard tables.contains("meta"), tables.contains("journal") else { return nil }
        return try schemaOfStore()
    }

    /// The same of what is known to be a store.
    func schemaOfStore() throws -> Int? {
        try first("SELECT value FROM meta WHERE key = 'schema'") { try Int($0.text(0)) } ?? nil
    }

    /// Brings the schema from `number` to the newest of `steps`.
    func migrate(from number: Int, by steps: [Migration] = Migration.all) throws {
        for step in steps where step.number > number {
            for statement in step.statements { try run(dialect.schema(statement), [:]) }
        }
        try run(
            "INSERT INTO meta (key, value) VALUES ('schema', :number) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            ["number": .text(String(steps.map(\.number).max() ?? number))])
    }
}
