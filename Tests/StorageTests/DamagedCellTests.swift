import DeskModel
import Foundation
import GRDB
import ServiceModel
import Testing

@testable import Storage

/// A disk that lies, or somebody with another program, leaves anything in any cell, NULL too where the schema forbids it:
/// reading says which cell, and never ends the process.
@Suite final class DamagedCellTests {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-cells-\(UUID().uuidString)").path
    var path: String { folder + "/dyspo.db" }

    init() throws {
        let store = try Store.create(path)
        let moment = Timestamp(seconds: 1_795_000_000)
        let home = try #require(Coordinate(latitude: 50, longitude: 20))
        let day = try #require(Day(iso: "2026-11-23"))
        let window = try #require(TimeWindow(start: moment, end: moment + 3600))
        try store.write(at: moment) { transaction in
            try transaction.insert(Region(id: Identifier(1), name: "Północ"))
            try transaction.insert(Skill(id: Identifier(1), code: "gas", name: "Gaz"))
            try transaction.insert(Customer(id: Identifier(2), name: "Firma", nip: NIP("5260250274")))
            try transaction.insert(
                Site(
                    id: Identifier(3), customer: Identifier(2), name: "Obiekt", address: "Polna 1", town: "Kraków",
                    location: home, region: Identifier(1)))
            try transaction.insert(
                Technician(
                    id: Identifier(5), name: "Jan", phone: "1", home: home, homeTown: "Kraków", regions: [],
                    pattern: ShiftPattern([:])))
            try transaction.insert(
                Absence(id: Identifier(6), technician: Identifier(5), window: window, kind: .illness))
            let order = Order(
                id: Identifier(4), number: OrderNumber(year: 2026, sequence: 1), stage: .active, state: .ready,
                customer: Identifier(2), site: Identifier(3), title: "T", reported: moment)
            try transaction.insert(order)
            var visit = Visit(id: Identifier(7), order: Identifier(4), sequence: 1, duration: 60)
            visit.state = .planned
            visit.placement = Placement(
                assignments: [Assignment(technician: Identifier(5), role: .leader)], day: day, start: window.start,
                end: window.end)
            try transaction.insert(visit)
            _ = try transaction.journal(
                "test", .administration(.companyFounded(name: "x")), undo: .final,
                by: .init(name: "a", osUser: "a", origin: .cli))
        }
        try store.close()
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Whatever stands in a cell of a table, each reader gives rows or a fault of the store.
    @Test(arguments: ["NULL", "'x'", "x'00ff'", "1.5", "-9223372036854775807", "9223372036854775807"])
    func anyCellMayHoldAnything(_ value: String) throws {
        try withoutConstraints { database in
            for kind in Department.kinds {
                for column in kind.table.columns {
                    let kept = try Row.fetchAll(
                        database, sql: "SELECT rowid AS rid, \(column) AS cell FROM \(kind.table.name)")
                    do {
                        try database.execute(sql: "UPDATE \(kind.table.name) SET \(column) = \(value)")
                    } catch is DatabaseError { continue }
                    try look(at: kind, column, isNull: value == "NULL", isEmpty: kept.isEmpty)
                    for row in kept {
                        try database.execute(
                            sql: "UPDATE \(kind.table.name) SET \(column) = ? WHERE rowid = ?",
                            arguments: [row["cell"] as DatabaseValue, row["rid"] as Int64])
                    }
                }
            }
        }
    }

    @Test func aNullThatTheSchemaForbidsIsNamed() throws {
        try withoutConstraints { try $0.execute(sql: "UPDATE technician SET home_town = NULL") }
        let fault = StoreFault.unreadableRow(table: "technician", detail: "5, home_town: “NULL”")
        let store = try Store.open(path)
        #expect(throws: fault) { try store.read { try $0.all(Technician.self) } }
        #expect(try store.rowFaults().map(\.description) == ["technician 5, home_town: “NULL”"])
    }

    private func look(at kind: any Stored.Type, _ column: String, isNull: Bool, isEmpty: Bool) throws {
        let store = try Store.open(path)
        defer { try? store.close() }
        func read<Value: Stored>(_: Value.Type) throws -> Int { try store.read { try $0.all(Value.self).count } }
        let found = Result { try read(kind) }
        if case .failure(let error) = found {
            #expect(error is StoreFault, "\(kind.table.name).\(column): \(error)")
            #expect(try !store.rowFaults().isEmpty, "\(kind.table.name).\(column)")
        }
        if isNull && !isEmpty && mandatory.contains("\(kind.table.name).\(column)") {
            #expect(throws: StoreFault.self, "\(kind.table.name).\(column)") { try found.get() }
        }
        _ = try? store.read { try $0.boardVisits("1 = 1", [:]) }
        _ = try? store.read { try $0.journal() }
    }

    /// Columns, `table.column`, that the schema does not let be NULL.
    private var mandatory: Set<String> = []

    /// Takes every promise of the schema off the file, as a damaged page does, and lets `body` write what it likes.
    private func withoutConstraints(_ body: (Database) throws -> Void) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.writeWithoutTransaction { database in
            for kind in Department.kinds {
                for column in try Row.fetchAll(database, sql: "PRAGMA table_info(\(kind.table.name))")
                where column["notnull"] == 1 {
                    mandatory.insert("\(kind.table.name).\(column["name"] as String)")
                }
            }
            try database.execute(
                sql: """
                    PRAGMA writable_schema = ON;
                    UPDATE sqlite_master SET sql = replace(replace(replace(replace(
                        sql, 'TEXT NOT NULL', 'TEXT'), 'INTEGER NOT NULL', 'INTEGER'), 'REAL NOT NULL', 'REAL'), 'STRICT', '');
                    PRAGMA writable_schema = RESET;
                    PRAGMA ignore_check_constraints = ON;
                    """)
            try body(database)
        }
        try queue.close()
    }
}
