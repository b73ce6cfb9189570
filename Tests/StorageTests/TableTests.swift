import DeskModel
import Foundation
import ServiceModel
import Testing

@testable import Storage

/// Every table of the schema belongs to a department and says what the journal keeps of it.
@Suite final class TableTests {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-tables-\(UUID().uuidString)").path
    let store: Store

    init() throws {
        store = try Store.create(folder + "/dyspo.db")
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    @Test func theDepartmentsHaveTheTablesOfTheSchemaEachOnce() throws {
        let names = Department.tables.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(try Set(store.connection.read { try $0.tableNames() }) == Set(names))
    }

    @Test func tablesHaveTheColumnsOfTheSchema() throws {
        for table in Department.tables {
            let columns = try store.connection.read { statements in
                try statements.rows("SELECT name FROM pragma_table_info(:table)", ["table": .text(table.name)]) {
                    try $0.text(0)
                }
            }
            #expect(Set(columns) == Set(table.columns), "\(table.name)")
            #expect(Set(table.key).isSubset(of: table.columns) && table.derived.isSubset(of: table.columns))
            for bond in table.bonds { #expect(bond.columns.isSubset(of: table.columns), "\(table.name)") }
        }
    }

    /// What is not here is restorable: whoever adds a table of another kind says so here too.
    @Test func whatUndoDoesNotPutBackIsKnown() {
        func names(_ history: TableHistory) -> Set<String> {
            Set(Department.tables.filter { $0.history == history }.map(\.name))
        }
        #expect(
            names(.appendOnly) == [
                "visit_event", "meter_reading", "service_breach", "stock_move", "time_entry", "check_answer",
                "visit_account",
                "report_version",
                "outbox_deed",
            ])
        #expect(names(.final) == [])
        #expect(
            names(.notJournalled) == [
                "counter", "job", "journal", "journal_row", "road_leg", "row_shape", "technician_day", "order_device",
                "stock_balance", "stock_hold", "order_part", "stock_serial", "clock", "report_content", "outbox",
                "outbox_try", "hook_mark", "feed_read",
            ])
        #expect(Department.kinds.allSatisfy { $0.table.history != .notJournalled })
    }
}
