import DeskModel
import Operations
import ServiceModel
import Testing

@testable import Storage

/// A store of each schema there was, with rows and entries as the version of then wrote them: every entry is taken back over
/// all that came later.
@Suite struct OlderSchemaTests {
    /// From 14 on a kept row says by itself which columns it has: see `LaterSchemaTests`.
    /// From 14 on rows say their columns themselves.
    static let schemas = Migration.all.map(\.number).filter { (2...14).contains($0) }

    @Test(arguments: schemas) func entriesOfAnOlderSchemaAreTakenBackAndDoneAgain(_ schema: Int) throws {
        let kept = try KeptStore(script: OlderScript(schema).text)
        let desk = try kept.desk()
        #expect(try desk.store.health().schema == Migration.newest)
        #expect(try desk.store.rowFaults() == [])
        for (actor, table, columns, was) in [
            ("changed", "customer", "id, phone", "2,'+48 1'"), ("moved", "technician", "id, home_town", "5,'Kraków'"),
            ("titled", "service_order", "id, title", "4,'Piec'"), ("removed", "asset", "id, serial", "8,'S-8'"),
            ("annotated", "site", "id, access_note", "3,''"), ("entered", "region", "id, name", nil),
        ] {
            let who = Actor(name: actor, osUser: actor, origin: .cli)
            let before = try kept.contents()
            let receipt = try desk.undo(by: who)
            #expect(receipt.skipped.isEmpty, "\(actor)")
            let rows = try kept.rows(table, [columns])
            #expect(was.map(rows.contains) ?? !rows.contains("9,'Nowy'"), "\(actor): \(rows)")
            _ = try desk.redo(by: who)
            #expect(try kept.contents() == before, "\(actor)")
            _ = try desk.undo(by: who)
        }
        #expect(try kept.rows("asset", ["id", "external_key"]) == ["8,NULL"])
        #expect(try desk.store.rowFaults() == [])
    }

    /// What the migration says of the rows that were kept before it is what the tables of then had.
    @Test(arguments: schemas) func theNamesOfOlderRowsAreThoseOfTheirTables(_ schema: Int) throws {
        let kept = try KeptStore(script: OlderScript(schema).text)
        let columns = try Dictionary(uniqueKeysWithValues: kept.tables().map { ($0, Set(try kept.columns($0))) })
        let desk = try kept.desk()
        let shapes = try desk.store.connection.read { try RowShapes($0) }
        for table in Department.tables where table.history != .notJournalled {
            guard let present = columns[table.name] else { continue }
            let shape = shapes.byID.values.filter { $0.table == table.name && $0.schema <= schema }
                .max { $0.schema < $1.schema }
            #expect(shape.map { Set($0.columns) } == present, "\(table.name)")
        }
    }
}

/// SQL that makes a store of an older schema.
private struct OlderScript {
    let schema: Int

    init(_ schema: Int) { self.schema = schema }

    private var hasKeys: Bool { schema >= 13 }
    private var key: String { hasKeys ? "null," : "" }
    private var sqlKey: String { hasKeys ? "NULL," : "" }

    var text: String {
        let steps = Migration.all.filter { $0.number <= schema }.flatMap(\.statements)
        return (steps + rows + entries).map { $0 + ";\n" }.joined()
    }

    private func columns(_ names: String) -> String {
        hasKeys ? names.replacing(", version", with: ", external_key, version") : names
    }

    private var rows: [String] {
        let customer = columns("id, name, nip, phone, email, version")
        let site = columns(
            "id, customer_id, name, address, town, latitude, longitude, region_id, access, access_note, version")
        let technician = columns(
            "id, name, phone, latitude, longitude, home_town, skills, regions, pattern, daily_cap, is_active, version")
        let order = columns(
            "id, number_year, number_sequence, stage, state, customer_id, site_id, assets, type, title, note, priority, reported_at, parts, version"
        )
        return [
            "INSERT INTO meta VALUES ('schema', '\(schema)'), ('company', 'Serwis'), ('timeZone', 'Europe/Warsaw')",
            "INSERT INTO counter VALUES ('journal', 6)", "INSERT INTO region VALUES (1, 'Północ'), (9, 'Nowy')",
            "INSERT INTO customer (\(customer)) VALUES (2, 'Firma', NULL, '+48 2', '', \(sqlKey) 2)",
            """
            INSERT INTO site (\(site))
            VALUES (3, 2, 'Obiekt', 'Polna 1', 'Kraków', 50.0, 20.0, 1, NULL, 'Kod 12', \(sqlKey) 2)
            """,
            """
            INSERT INTO technician (\(technician))
            VALUES (5, 'Jan Wilk', '', 50.0, 20.0, 'Wieliczka', '[]', '[]', '\(Self.pattern)', NULL, 1, \(sqlKey) 2)
            """,
            """
            INSERT INTO service_order (\(order)) VALUES (4, 2026, 1, 'active', 'ready', 2, 3, '', 'repair', 'Kocioł', '',
                'normal', 1795000000, '[]', \(sqlKey) 2)
            """,
            """
            INSERT INTO visit VALUES (7, 4, 1, 'open', 60, '', 1, NULL, '', NULL, NULL, NULL, 'none', NULL, NULL, NULL, NULL,
                NULL, 1)
            """,
        ]
    }

    private static let pattern = #"{"week":{}}"#

    /// One entry an actor, each with the row as the tables of then had it.
    private var entries: [String] {
        let asked = hasKeys ? String(repeating: "null,", count: 10) : ""
        func order(_ title: String, _ version: Int) -> String {
            #"[4,2026,1,"active","ready",null,null,null,2,3,"","repair","\#(title)","","normal",1795000000,null,null,null,null,null,"[]",\#(asked)\#(key)\#(version)]"#
        }
        let pattern = Self.pattern.replacing("\"", with: "\\\"")
        func technician(_ town: String, _ version: Int) -> String {
            #"[5,"Jan Wilk","",50.0,20.0,"\#(town)","[]","[]","\#(pattern)",null,1,\#(key)\#(version)]"#
        }
        func site(_ note: String, _ version: Int) -> String {
            #"[3,2,"Obiekt","Polna 1","Kraków",50.0,20.0,1,null,"\#(note)",\#(key)\#(version)]"#
        }
        let changes: [(actor: String, table: String, key: Int, before: String?, after: String?)] = [
            (
                "changed", "customer", 2, #"[2,"Firma",null,"+48 1","",\#(key)1]"#,
                #"[2,"Firma",null,"+48 2","",\#(key)2]"#
            ), ("moved", "technician", 5, technician("Kraków", 1), technician("Wieliczka", 2)),
            ("titled", "service_order", 4, order("Piec", 1), order("Kocioł", 2)),
            ("removed", "asset", 8, #"[8,3,null,"Piec","P-1","S-8",null,\#(key)1]"#, nil),
            ("annotated", "site", 3, site("", 1), site("Kod 12", 2)),
            ("entered", "region", 9, nil, #"[9,"Nowy"]"#),
        ]
        return changes.enumerated().flatMap { index, change in
            let (before, after) = (change.before.map { "'\($0)'" } ?? "NULL", change.after.map { "'\($0)'" } ?? "NULL")
            let summary = #"{"companyEdited":{"name":"Serwis"}}"#
            return [
                """
                INSERT INTO journal (sequence, at, actor, os_user, origin, command, summary, undo)
                VALUES (\(index + 1), 1795000000, '\(change.actor)', 'x', 'cli', 'test', '\(summary)', 'reversible')
                """,
                """
                INSERT INTO journal_row (sequence, position, table_name, row_key, before_row, after_row)
                VALUES (\(index + 1), 0, '\(change.table)', '\(change.key)', \(before), \(after))
                """,
            ]
        }
    }
}
