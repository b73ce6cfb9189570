import DeskModel
import Foundation
import GRDB
import ServiceModel
import Testing

@testable import Storage

/// Rows that somebody wrote past the desk are found by table, key and column.
@Suite final class RowFaultTests {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-rows-\(UUID().uuidString)").path
    let store: Store

    init() throws {
        store = try Store.create(folder + "/dyspo.db")
        try store.write(at: Timestamp(seconds: 1_795_000_000)) { transaction in
            try transaction.set("timeZone", "Europe/Warsaw")
            try transaction.insert(Region(id: Identifier(1), name: "Północ"))
            try transaction.insert(Customer(id: Identifier(2), name: "Firma", nip: NIP("5260250274")))
            try transaction.insert(
                Site(
                    id: Identifier(3), customer: Identifier(2), name: "Obiekt", address: "Polna 1", town: "Kraków",
                    location: Coordinate(latitude: 50, longitude: 20), region: Identifier(1)))
            let order = Order(
                id: Identifier(4), number: OrderNumber(year: 2026, sequence: 1), stage: .active, state: .ready,
                customer: Identifier(2), site: Identifier(3), title: "T", reported: Timestamp(seconds: 1_795_000_000))
            try transaction.insert(order)
            _ = try transaction.journal(
                "test", .administration(.companyFounded(name: "x")), undo: .final,
                by: .init(name: "a", osUser: "a", origin: .cli))
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func write(_ sql: String) throws {
        let pool = try #require(store.connection as? SQLiteDatabase).pool
        try pool.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
            try database.execute(sql: sql)
            try database.execute(sql: "PRAGMA ignore_check_constraints = OFF")
        }
    }

    @Test func aStoreThatOnlyDyspoWroteHasNone() throws {
        #expect(try store.rowFaults() == [])
    }

    @Test(arguments: [
        ("UPDATE customer SET nip = '123'", "customer 2, nip: “123”"),
        ("UPDATE service_order SET state = 'nonsense'", "service_order 4, state: “nonsense”"),
        ("UPDATE service_order SET assets = '7 x9'", "service_order 4, assets: “7 x9”"),
        ("UPDATE service_order SET hold_note = 'alone'", "service_order 4, hold_since: “NULL”"),
        ("UPDATE service_order SET parts = '{'", "service_order 4, parts: “{”"),
        ("UPDATE service_order SET wish_start = 20, wish_end = 10", "service_order 4, wish_end: “10”"),
        ("UPDATE site SET access = 'always'", "site 3, access: “always”"),
        ("UPDATE site SET latitude = 200", "site 3, longitude: “20.0”"),
        ("UPDATE journal SET summary = 'no json'", "journal 1, summary: “no json”"),
        ("UPDATE journal SET at = 9223372036854775807", "journal 1, at: “9223372036854775807”"),
        ("UPDATE service_order SET reported_at = 1000000000000000", "service_order 4, reported_at: “1000000000000000”"),
        ("UPDATE service_order SET version = 9223372036854775807", "service_order 4, version: “9223372036854775807”"),
        ("UPDATE journal SET origin = 'moon'", "journal 1, origin: “moon”"),
        ("UPDATE journal_row SET after_row = '[1' WHERE position = 0", "journal_row 1/0, after_row: “[1”"),
        ("UPDATE journal_row SET table_name = 'none' WHERE position = 0", "journal_row 1/0, table_name: “none”"),
        ("UPDATE meta SET value = 'Mars/Base' WHERE key = 'timeZone'", "meta timeZone, value: “Mars/Base”"),
        ("INSERT INTO desk_user VALUES ('ewa', 'queen', 1)", "desk_user ewa, role: “queen”"),
    ])
    func whatNobodyCanReadIsNamed(_ sql: String, _ fault: String) throws {
        try write(sql)
        #expect(try store.rowFaults().map(\.description) == [fault])
    }

    @Test func whateverReadsTheRowNamesItToo() throws {
        try write("UPDATE customer SET nip = '123'")
        #expect(throws: StoreFault.unreadableRow(table: "customer", detail: "2, nip: “123”")) {
            try self.store.read { try $0.all(Customer.self) }
        }
    }

    /// It stands with nobody, and no board shows it as one that waits.
    @Test func aPlacedVisitThatNobodyDoesIsNotRead() throws {
        let day = try #require(Day(iso: "2026-11-23"))
        try store.write(at: Timestamp(seconds: 1_795_000_000)) { transaction in
            try transaction.insert(Visit(id: Identifier(5), order: Identifier(4), duration: 60))
        }
        try write(
            "UPDATE visit SET state = 'planned', day = '2026-11-23', start_at = 1795420800, end_at = 1795424400")
        #expect(throws: StoreFault.unreadableRow(table: "visit", detail: "5")) {
            try self.store.read { try $0.boardVisits(from: day, through: day) }
        }
    }
}
