import DeskModel
import Foundation
import ServiceModel
import Testing

@testable import Storage

/// What the journal keeps of a table, and what is put back, goes by what the table says of itself.
@Suite final class TableHistoryTests {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-kinds-\(UUID().uuidString)").path
    private let moment = Timestamp(seconds: 1_795_000_000)

    private static func photo(_ history: TableHistory) -> Table {
        Table("photo", history, ["id", "image", "version"])
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// A store with a table of photographs of that kind.
    private func store(_ history: TableHistory) throws -> Store {
        let connection = try Store.create(folder + "/\(history).db").connection
        try connection.write { statements in
            let table = "CREATE TABLE photo (id INTEGER PRIMARY KEY, image BLOB, version INTEGER NOT NULL) STRICT"
            try statements.run(table, [:])
        }
        return try Store(
            path: folder, target: folder, connection: connection,
            tables: TableRegistry(Department.tables + [Self.photo(history)]))
    }

    private func write(_ store: Store, _ body: (Transaction) throws -> Void) throws -> Int? {
        try store.write(at: moment) { transaction in
            try body(transaction)
            return try transaction.journal(
                "test", .administration(.companyFounded(name: "x")), undo: .reversible,
                by: .init(name: "a", osUser: "a", origin: .cli))
        }
    }

    private func images(_ store: Store) throws -> [[UInt8]] {
        try store.connection.read { try $0.rows("SELECT image FROM photo ORDER BY id") { try $0.bytes(0) } }
    }

    private static let image: [UInt8] = [0, 0xFF, 0x22, 0x5C, 0x7B] + Array(0...255)

    @Test func bytesAreWrittenKeptAndPutBack() throws {
        let (store, photo) = (try store(.restorable), Self.photo(.restorable))
        _ = try write(store) { try $0.insert(photo, [.integer(1), .bytes(Self.image), .integer(1)]) }
        let changed = try write(store) { try $0.write(photo, [.integer(1), .bytes([]), .integer(1)]) }
        #expect(try images(store) == [[]])
        let removed = try write(store) { try $0.delete(photo, key: [.integer(1)]) }
        for (entry, expected) in [(removed, []), (changed, Self.image)] as [(Int?, [UInt8])] {
            let entry = try #require(entry)
            try store.write(at: moment) { transaction in
                #expect(try transaction.obstacle(to: entry, after: entry, except: entry) == nil || entry == changed)
                try transaction.reverse(entry)
            }
            #expect(try images(store) == [expected])
        }
    }

    @Test func rowsOfAnAppendOnlyTableStay() throws {
        let (store, photo) = (try store(.appendOnly), Self.photo(.appendOnly))
        let entry = try #require(
            try write(store) { try $0.insert(photo, [.integer(1), .bytes(Self.image), .integer(1)]) })
        try store.write(at: moment) { transaction in
            #expect(try !transaction.wroteFinalRows(entry))
            try transaction.reverse(entry)
        }
        #expect(try images(store) == [Self.image])
    }

    @Test func anEntryThatWroteAFinalRowSaysSo() throws {
        let (store, photo) = (try store(.final), Self.photo(.final))
        let entry = try #require(
            try write(store) { try $0.insert(photo, [.integer(1), .null, .integer(1)]) })
        let ordinary = try #require(
            try write(store) { try $0.insert(Region(id: Identifier(1), name: "Północ")) })
        try store.write(at: moment) { transaction in
            let isFinal = try transaction.wroteFinalRows(entry)
            #expect(isFinal)
            let isOrdinaryFinal = try transaction.wroteFinalRows(ordinary)
            #expect(!isOrdinaryFinal)
        }
    }

    @Test func ofATableThatIsNotJournalledNothingIsKept() throws {
        let (store, photo) = (try store(.notJournalled), Self.photo(.notJournalled))
        #expect(try write(store) { try $0.insert(photo, [.integer(1), .null, .integer(1)]) } == nil)
        #expect(try store.read { try $0.sequence() } == 0)
    }

    @Test func rowsOfOneTableShareTheNamesOfTheirColumns() throws {
        let store = try store(.restorable)
        for number in 1...3 {
            _ = try write(store) { transaction in
                try transaction.insert(Region(id: Identifier(Int64(number)), name: "Rejon \(number)"))
            }
        }
        let shapes = try store.connection.read { statements in
            try statements.rows(
                "SELECT DISTINCT s.schema, s.columns FROM journal_row r JOIN row_shape s ON s.id = r.shape"
            ) { try "\($0.number(0)): \($0.text(1))" }
        }
        #expect(shapes == ["\(Migration.newest): id name"])
    }
}
