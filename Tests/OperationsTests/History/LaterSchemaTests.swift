import DeskModel
import Operations
import ServiceModel
import Testing

@testable import Storage

/// A schema that is yet to come adds a column, takes one away and drops a table: what was entered before it is taken back as
/// far as there is room for it, and the rest is told.
@Suite struct LaterSchemaTests {
    /// A store in which customers have a fax number and no e-mail, and numbers a table of their own.
    private static let older = """
        ALTER TABLE customer DROP COLUMN email;
        ALTER TABLE customer ADD COLUMN fax TEXT NOT NULL DEFAULT '';
        CREATE TABLE fax_number (id INTEGER PRIMARY KEY, number TEXT NOT NULL) STRICT;
        INSERT INTO row_shape VALUES (100, 14, 'customer', 'id name nip phone fax external_key version'),
            (101, 14, 'fax_number', 'id number');
        INSERT INTO customer (id, name, phone, version, fax) VALUES (2, 'Firma', '+48 2', 2, '58 2');
        INSERT INTO fax_number VALUES (9, '58 9');
        INSERT INTO counter VALUES ('journal', 4);
        """
    private static let later = Migration(
        number: Migration.newest + 1, name: "mail",
        statements: [
            "ALTER TABLE customer ADD COLUMN email TEXT NOT NULL DEFAULT 'brak'",
            "ALTER TABLE customer DROP COLUMN fax", "DROP TABLE fax_number",
        ])

    /// The store with an entry by each actor, after the later schema.
    private func store() throws -> KeptStore {
        let steps = Migration.all.flatMap(\.statements).map { $0 + ";\n" }.joined()
        let number = "INSERT INTO meta VALUES ('schema', '\(Migration.newest)'), ('timeZone', 'Europe/Warsaw');\n"
        var script = steps + number + Self.older
        let changes: [(actor: String, table: String, key: Int, before: String?, after: String?, shape: Int)] = [
            (
                "changed", "customer", 2, #"[2,"Firma",null,"+48 1","58 1",null,1]"#,
                #"[2,"Firma",null,"+48 2","58 2",null,2]"#, 100
            ),
            (
                "faxed", "customer", 2, #"[2,"Firma",null,"+48 2","58 2",null,2]"#,
                #"[2,"Firma",null,"+48 2","58 3",null,3]"#, 100
            ), ("removed", "customer", 3, #"[3,"Dawna","5260250274","","58 3","K3",7]"#, nil, 100),
            ("numbered", "fax_number", 9, nil, #"[9,"58 9"]"#, 101),
        ]
        for (index, change) in changes.enumerated() {
            let (before, after) = (change.before.map { "'\($0)'" } ?? "NULL", change.after.map { "'\($0)'" } ?? "NULL")
            script += """
                INSERT INTO journal (sequence, at, actor, os_user, origin, command, summary, undo) VALUES (\(index + 1),
                    1795000000, '\(change.actor)', 'x', 'cli', 'test', '{"companyEdited":{"name":"Serwis"}}', 'reversible');
                INSERT INTO journal_row VALUES (\(index + 1), 0, '\(change.table)', '\(change.key)', \(before), \(after),
                    \(change.shape));

                """
        }
        let kept = try KeptStore(script: script)
        let database = try SQLiteDatabase(kept.path)
        try database.write { try $0.migrate(from: Migration.newest, by: Migration.all + [Self.later]) }
        // For the program of today, whose tables are those of the later schema.
        try database.write {
            #expect(try $0.schemaNumber() == Migration.newest + 1)
            try $0.run("UPDATE meta SET value = :now WHERE key = 'schema'", ["now": .text("\(Migration.newest)")])
        }
        try database.end()
        return kept
    }

    private func undo(_ name: String, _ kept: KeptStore) throws -> [String] {
        let wording = Wording(.english, SmallCompany.calendar)
        return try kept.desk().undo(by: Actor(name: name, osUser: name, origin: .cli)).skipped
            .map { $0.sentence(wording) }
    }

    @Test func aColumnThatIsGoneIsToldAndTheOthersArePutBack() throws {
        let kept = try store()
        _ = try undo("faxed", kept)
        #expect(
            try undo("changed", kept)
                == ["Not put back, because this version keeps it no longer: customer 2, fax."])
        #expect(try kept.rows("customer", ["id", "phone", "email"]) == ["2,'+48 1','brak'"])
        _ = try kept.desk().redo(by: Actor(name: "changed", osUser: "x", origin: .cli))
        #expect(try kept.rows("customer", ["id", "phone", "email"]) == ["2,'+48 2','brak'"])
    }

    @Test func anEntryOfNothingElseIsTakenBackAndTold() throws {
        let kept = try store()
        let before = try kept.rows("customer")
        #expect(
            try undo("faxed", kept) == ["Not put back, because this version keeps it no longer: customer 2, fax."])
        #expect(try kept.rows("customer") == before)
    }

    @Test func aRowThatWasRemovedComesBackWithTheDefaultOfWhatCameLater() throws {
        let kept = try store()
        #expect(
            try undo("removed", kept) == ["Not put back, because this version keeps it no longer: customer 3, fax."])
        #expect(
            try kept.rows("customer", ["id", "name", "nip", "external_key", "version", "email"]).last
                == "3,'Dawna','5260250274','K3',7,'brak'")
        #expect(try kept.desk().store.rowFaults() == [])
    }

    @Test func rowsOfATableThatIsGoneAreToldInBothLanguages() throws {
        let kept = try store()
        let actor = Actor(name: "numbered", osUser: "x", origin: .cli)
        let skipped = try kept.desk().undo(by: actor).skipped
        #expect(skipped == [.desk(.notKept(["fax_number 9"]))])
        #expect(
            skipped[0].sentence(Wording(.polish, SmallCompany.calendar))
                == "Nie przywrócono, bo ta wersja już tego nie przechowuje: fax_number 9.")
        #expect(try kept.desk().store.rowFaults() == [])
    }
}
