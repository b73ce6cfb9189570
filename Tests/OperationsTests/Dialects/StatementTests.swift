import DeskModel
import Foundation
import Geography
import Operations
import ServiceModel
import Testing

@testable import Storage

/// What is said in SQL is known, all of it, and in words that both databases have.
@Suite struct StatementTests {
    /// Says everything that there is to say to a store.
    static func everything() throws -> [String] {
        let record = StatementRecord()
        for seed in [1, 2] as [UInt64] {
            _ = try Scenario.randomCommands(seed: seed, steps: 120, record.listening)
        }
        let kept = try KeptStore()
        let desk = try kept.desk(record.listening)
        let behind = try desk.store.read { try $0.sequence() }
        _ = try Scenario.undoAndRedo(desk, by: try kept.actors())
        try Scenario.lookBack(desk.store, behind: behind)
        _ = try StoreQuestions.answers(desk.store)
        try Scenario.rest(desk.store)
        let demo = try DemoStore(record.listening)
        let actor = Actor(name: "demo", osUser: "demo", origin: .cli)
        let options = DemoCompanyTests.options(technicians: 6, orders: 40, time: "11:00")
        demo.clock.now = options.now
        try demo.desk.found(DemoCompany.make(options, gazetteer: DemoCompanyTests.gazetteer), seed: 1, by: actor)
        _ = try StoreQuestions.answers(demo.desk.store)
        _ = try demo.desk.view(from: SmallCompany.monday, days: 14)
        try ChainedCompany(record.listening).takeTheFirstAway()
        return record.texts + ownStatements
    }

    /// Those of the tables, used or not, and of the store's own keeping.
    private static var ownStatements: [String] {
        Department.tables.flatMap { table in
            [
                table.texts.selectRow, table.texts.insert, table.texts.delete, table.texts.presence,
                "SELECT COUNT(*) FROM \"\(table.name)\"",
            ] + (Set(table.columns) == Set(table.key) ? [] : [UpdateText(all: table).text])
        } + [
            "SELECT value FROM meta WHERE key = 'schema'",
            "INSERT INTO meta (key, value) VALUES ('schema', :number) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        ]
    }

    @Test func noStatementOfTheSourcesIsLeftOut() throws {
        let statements = Set(try Self.everything().map(SourceLiterals.plain))
        var literals: [SourceLiterals.Literal] = []
        for (path, text) in try SourceLiterals.files("Storage") {
            guard !["SQLite/", "Postgres/", "Schema/Migration0"].contains(where: path.hasPrefix) else { continue }
            literals += try SourceLiterals.sql(path, text)
        }
        #expect(literals.count > 80)
        for literal in literals {
            let isKnown = statements.contains { literal.isPart(of: $0) }
            #expect(isKnown, "\(literal.file): \(literal.parts) is in no statement that a test says")
        }
    }

    @Test func whatOneDatabaseSaysAloneStandsInItsFolder() throws {
        let alone = try Regex(
            #"\b(PRAGMA|sqlite_\w+|INSERT OR|NOCASE|GROUP_CONCAT|STRING_AGG|LIKE|ILIKE|rowid|IFNULL|json_\w+|strftime|datetime|ROUND)\b|::|\bimport GRDB"#
        )
        for (path, text) in try SourceLiterals.files("Storage") {
            guard !path.hasPrefix("SQLite/"), !path.hasPrefix("Postgres/") else { continue }
            for literal in try SourceLiterals.sql(path, text) {
                #expect(literal.parts.allSatisfy { $0.firstMatch(of: alone) == nil }, "\(path): \(literal.parts)")
            }
            #expect(!text.contains("import GRDB"), "\(path)")
        }
        for target in try FileManager.default.contentsOfDirectory(atPath: SourceLiterals.sources.path)
        where target != "Storage" {
            for (path, text) in try SourceLiterals.files(target) {
                #expect(!text.contains("import GRDB"), "\(target)/\(path)")
            }
        }
    }

    @Test func parametersHaveTypesAndTextsForPeopleAreNotSortedByTheServer() throws {
        let untyped = try Regex(#":\w+ IS\b|SELECT :|THEN :|ELSE :|COALESCE\(:"#)
        let people = try Regex(#"ORDER BY [^)]*\b(name|title|town|note|address|model)\b"#)
        for statement in try Self.everything() {
            #expect(statement.firstMatch(of: untyped) == nil, "\(statement)")
            // Of users the name is the key, by which every table is read.
            let isByKey = statement.hasSuffix("FROM desk_user  ORDER BY name")
            #expect(isByKey || statement.firstMatch(of: people) == nil, "\(statement)")
        }
    }

    @Test func parametersBecomeNumbers() {
        let statement = PostgresStatement(
            "SELECT ':no' FROM t WHERE a = :a AND \"x:y\" = :b_2 AND (c = :a OR d = 'it''s :c')")
        #expect(statement.text == "SELECT ':no' FROM t WHERE a = $1 AND \"x:y\" = $2 AND (c = $1 OR d = 'it''s :c')")
        #expect(statement.parameters == ["a", "b_2"])
    }

    @Test func typesAreTheServersOwn() {
        let dialect = PostgresDialect()
        #expect(
            dialect.schema("CREATE TABLE t (id INTEGER PRIMARY KEY, x REAL, s TEXT DEFAULT 'REAL TEXT', b BLOB) STRICT")
                == "CREATE TABLE t (id BIGINT PRIMARY KEY, x DOUBLE PRECISION, s TEXT COLLATE \"C\" DEFAULT 'REAL TEXT', b BYTEA) "
        )
        #expect(dialect.schema("CREATE INDEX i ON t (REAL)") == "CREATE INDEX i ON t (REAL)")
    }
}
