import DeskModel
import Foundation
import Operations
import ServiceModel
import Testing

@testable import Storage

/// The same statements on a real PostgreSQL.
@Suite(.enabled(if: PostgresCluster.isThere), .serialized) struct PostgresTests {
    @Test func theSchemaIsMadeAndEveryStatementIsUnderstood() throws {
        let cluster = try PostgresCluster()
        let database = try cluster.database()
        let tables = try database.read { try $0.tableNames() }
        #expect(Set(tables) == Set(Department.tables.map(\.name)))
        #expect(try database.read { try $0.schemaNumber() } == Migration.newest)
        let session = try PostgresSession(cluster.library, cluster.folder)
        defer { session.close() }
        let statements = try StatementTests.everything()
        #expect(statements.count > 150)
        for statement in statements {
            do { try session.prepare(statement) } catch { Issue.record("\(error)") }
        }
        #expect(throws: StoreFault.self) { try session.prepare("SELECT name FROM sqlite_master") }
    }

    @Test(arguments: [3, 4] as [UInt64])
    func twoDesksDoTheSameThereAndFindTheSame(seed: UInt64) throws {
        let cluster = try PostgresCluster()
        let database = try cluster.database()
        let there = try Scenario.randomCommands(seed: seed, steps: 80) { store in
            try Store(path: store.path, target: store.target, connection: database)
        }
        let here = try Scenario.randomCommands(seed: seed, steps: 80) { $0 }
        #expect(there.count > 200)
        expectSame(there, here)
    }

    @Test func aKeptStoreIsTakenBackThereAsItIsHere() throws {
        let cluster = try PostgresCluster()
        let database = try cluster.database()
        let kept = try KeptStore()
        let here = try kept.desk()
        try move(here.store.connection, to: database, PostgresSession(cluster.library, cluster.folder))
        let there = try kept.desk { store in
            try Store(path: store.path, target: store.target, connection: database)
        }
        expectSame(try Scenario.rows(database), try Scenario.rows(here.store.connection))
        expectSame(try StoreQuestions.answers(there.store), try StoreQuestions.answers(here.store))
        let actors = try kept.actors()
        expectSame(try Scenario.undoAndRedo(there, by: actors), try Scenario.undoAndRedo(here, by: actors))
        expectSame(try Scenario.rows(database), try Scenario.rows(here.store.connection))
        expectSame(try StoreQuestions.answers(there.store), try StoreQuestions.answers(here.store))
    }

    @Test func bytesAndDefaultsAreKeptThere() throws {
        let cluster = try PostgresCluster()
        let database = try cluster.database()
        let image: [UInt8] = Array(0...255)
        let photo = Table("photo", .restorable, ["id", "image", "place"])
        try database.write { statements in
            for statement in [
                "CREATE TABLE photo (id INTEGER PRIMARY KEY, image BLOB) STRICT",
                "ALTER TABLE photo ADD COLUMN place TEXT NOT NULL DEFAULT 'dach'",
            ] { try statements.run(statements.dialect.schema(statement), [:]) }
        }
        let store = try Store(
            path: cluster.folder, target: cluster.folder, connection: database,
            tables: TableRegistry(Department.tables + [photo]))
        try store.write(at: SmallCompany.at("08:00")) { transaction in
            try transaction.insert(photo, named: ["id": .integer(1), "image": .bytes(image)])
            #expect(
                try transaction.row(photo, key: [.integer(1)]) == [.integer(1), .bytes(image), .text("dach")])
        }
        #expect(throws: StoreFault.brokenReference) {
            try store.write(at: SmallCompany.at("08:00")) { transaction in
                try transaction.insert(OrderLink(order: Identifier(1), origin: Identifier(2)))
            }
        }
    }

    private func expectSame(_ there: [String], _ here: [String]) {
        #expect(there.count == here.count)
        let differences = zip(there, here).filter { $0 != $1 }.prefix(3)
        #expect(differences.isEmpty, "\(differences.map { "\nthere: \($0)\n here: \($1)" }.joined())")
    }

    /// Every row as it is, whatever refers to what.
    private func move(_ source: any Connection, to target: PostgresConnection, _ session: PostgresSession) throws {
        defer { session.close() }
        try session.command("SET session_replication_role = replica")
        for table in Department.tables {
            try session.command("DELETE FROM \(table.name)")
            let rows = try source.read { statements in
                try statements.rows(table.select()) { row in table.columns.indices.map(row.value) }
            }
            for row in rows {
                _ = try session.run(table.texts.insert, Dictionary(uniqueKeysWithValues: zip(table.columns, row)))
            }
        }
    }
}
