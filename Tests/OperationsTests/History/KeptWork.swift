import DeskModel
import Foundation
import Operations
import ServiceModel

@testable import Storage

extension KeptStore {
    /// Which tables and whose entries came with which schema.
    private static let came: [(schema: Int, tables: [String], actors: String)] = [
        (22, ["finding_order", "check_answer", "model_checklist"], "'model', 'answer', 'answer-correct', 'follow-up'"),
        (21, ["time_entry"], "'time-add', 'time-correct', 'time-withdraw'"),
        (
            20,
            [
                "pick_line", "pick_list", "stock_serial", "order_part", "stock_hold", "stock_balance", "stock_move",
                "stock_minimum", "stock_place", "part",
            ],
            """
            'part-new', 'part-edit', 'place-new', 'place-edit', 'least', 'receive', 'buy', 'transfer', 'scrap', 'reserve', 'issue',
            'use', 'return', 'keep', 'lose', 'unuse', 'takeback', 'count', 'piece', 'close', 'cancel', 'pick-tick', 'pick-load',
            'pick-make'
            """
        ),
    ]

    /// The one of schema 22, or what an older schema had of it: each of those that came between only added tables.
    convenience init(work schema: Int) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Stores/schema-22.sql")
        var script = try String(contentsOf: file, encoding: .utf8)
        for later in Self.came where later.schema > schema {
            let tables = later.tables.map { "'\($0)'" }.joined(separator: ", ")
            script += """
                CREATE TEMP TABLE gone AS SELECT sequence FROM journal WHERE actor IN (\(later.actors))
                    UNION SELECT sequence FROM journal_row WHERE table_name IN (\(tables));
                DELETE FROM journal_row WHERE sequence IN (SELECT sequence FROM gone);
                DELETE FROM journal WHERE sequence IN (SELECT sequence FROM gone);
                DELETE FROM row_shape WHERE table_name IN (\(tables));
                DROP TABLE gone;

                """ + later.tables.map { "DROP TABLE \($0);\n" }.joined()
        }
        script += """
            UPDATE row_shape SET schema = \(schema) WHERE schema > \(schema);
            UPDATE meta SET value = '\(schema)' WHERE key = 'schema';

            """
        try self.init(script: script)
    }

    /// What can be taken back and done again, and what moves sum up to: but for what an empty place had last, and nothing that is
    /// nothing.
    func work(_ desk: ServiceDesk) throws -> [String] {
        let stock = try [
            "SELECT place_id, part_id, quantity, value, held FROM stock_balance WHERE quantity <> 0 OR held <> 0 ORDER BY 1, 2",
            "SELECT * FROM stock_hold WHERE quantity <> 0 ORDER BY 1, 2, 3",
            "SELECT * FROM order_part WHERE taken <> 0 OR used <> 0 OR returned <> 0 OR lost <> 0 ORDER BY 1, 2",
            "SELECT * FROM stock_serial WHERE outside IS NULL OR outside <> 'supplier' ORDER BY 1",
        ].flatMap { try lines($0) }
        let (closed, times) = try desk.store.read { reader in
            (
                try reader.orders().filter { try reader.isClosed($0.id) }.map { "closed \($0.id)" },
                try reader.all(TimeEntry.self).effective.map { "\($0.technician) \($0.kind) \($0.window)" }
            )
        }
        return try contents() + stock + closed + times.sorted()
    }
}
