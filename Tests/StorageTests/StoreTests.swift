import DeskModel
import Foundation
import GRDB
import ProcessTesting
import ServiceModel
import Testing

@testable import Storage

@Suite final class StoreTests {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-store-\(UUID().uuidString)").path
    var path: String { folder + "/dyspo.db" }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    @Test func aNewStoreIsReadableByItsOwnerAlone() throws {
        _ = try Store.create(path)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(throws: StoreFault.exists(path: path)) { try Store.create(path) }
    }

    @Test func aMissingStoreIsNotMade() {
        #expect(throws: StoreFault.missing(path: path)) { try Store.open(path) }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test(arguments: ["/dev/null", "/tmp"]) func whatIsNoFileIsNoDatabase(path: String) {
        #expect(throws: StoreFault.notADatabase(path: path)) { try Store.open(path) }
    }

    @Test func aFileThatIsNoDatabaseIsLeftAlone() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let text = "Drogi pamiętniku, to nie jest baza danych.\n"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        #expect(throws: StoreFault.notADatabase(path: path)) { try Store.open(path) }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }

    @Test func aDatabaseOfAnotherProgramIsRefused() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        _ = try ChildProcess.run("/usr/bin/sqlite3", [path, "CREATE TABLE bookmarks (url TEXT)"])
        #expect(throws: StoreFault.notAStore(path: path)) { try Store.open(path) }
    }

    @Test func aNewerSchemaIsRefused() throws {
        _ = try Store.create(path)
        _ = try ChildProcess.run("/usr/bin/sqlite3", [path, "UPDATE meta SET value = '99' WHERE key = 'schema'"])
        #expect {
            try Store.open(path)
        } throws: { error in
            guard case .newerSchema(_, let found, let known) = error as? StoreFault else { return false }
            return found == 99 && known < 99
        }
    }

    @Test func aFullDiskWritesNothing() throws {
        let store = try Store.create(path)
        try store.write(at: Timestamp(seconds: 0)) { try $0.insert(Region(id: Identifier(1), name: "Północ")) }
        // A cap on the file's pages is a full disk to SQLite.
        let pool = try #require(store.connection as? SQLiteDatabase).pool
        try pool.writeWithoutTransaction { database in
            let pages = try Int.fetchOne(database, sql: "PRAGMA page_count")!
            try database.execute(sql: "PRAGMA max_page_count = \(pages)")
        }
        let filling: () throws -> Void = {
            try store.write(at: Timestamp(seconds: 0)) { transaction in
                for number in 2..<20_000 {
                    try transaction.insert(Region(id: Identifier(Int64(number)), name: "Rejon \(number)"))
                }
            }
        }
        #expect(throws: StoreFault.diskFull(path: path)) { try filling() }
        #expect(try store.read { try $0.all(Region.self).count } == 1)
    }

    @Test func aReadOnlyFolderIsTold() throws {
        _ = try Store.create(path)
        try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
        // Root may write everything; for others the file is read-only.
        if getuid() != 0 {
            let reading = try Store.open(path)
            #expect(throws: StoreFault.readOnly(path: path)) {
                try reading.write(at: Timestamp(seconds: 0)) { try $0.set("company", "x") }
            }
        }
        #expect(throws: StoreFault.noPermission(path: path + "/sub")) { try Store.create(path + "/sub/x.db") }
    }

    @Test func whatCannotBeWrittenIsReadAndMakesNoFiles() throws {
        try Store.create(path).write(at: Timestamp(seconds: 0)) {
            try $0.insert(Region(id: Identifier(1), name: "Północ"))
        }
        for fault in [StoreFault.readOnly(path: path), .diskFull(path: path)] {
            let reading = try Store.openForReading(path, path, because: fault)
            #expect(try reading.read { try $0.all(Region.self).map(\.name) } == ["Północ"])
            #expect(throws: fault) { try reading.write(at: Timestamp(seconds: 0)) { try $0.set("company", "x") } }
            #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
            try reading.close()
        }
    }

    @Test func aLogThatCannotBeReadHidesNothing() throws {
        let writing = try Store.create(path)
        let reading = try Store.openForReading(path, path, because: .readOnly(path: path))
        try writing.write(at: Timestamp(seconds: 0)) { try $0.insert(Region(id: Identifier(1), name: "Północ")) }
        // What stands in the log alone is read through its index, or nothing is read.
        #expect(try reading.read { try $0.all(Region.self).count } == 1)
    }

    @Test func aBackupMadeWhileInUseHoldsEverything() throws {
        let store = try Store.create(path)
        try store.write(at: Timestamp(seconds: 0)) { try $0.insert(Region(id: Identifier(1), name: "Północ")) }
        try store.backup(to: folder + "/copy.db")
        #expect(try Store.open(folder + "/copy.db").read { try $0.all(Region.self).map(\.name) } == ["Północ"])
        #expect(throws: StoreFault.exists(path: folder + "/copy.db")) { try store.backup(to: folder + "/copy.db") }
    }

    @Test func anotherConnectionsChangeWakesTheFeedWithinHalfASecond() async throws {
        let store = try Store.create(path)
        let other = try Store.open(path)
        let (stream, waker) = AsyncStream.makeStream(of: Int.self)
        let feed = try #require(ChangeFeed(store) { waker.yield($0) })
        defer { feed.stop() }
        try other.write(at: Timestamp(seconds: 0)) { transaction in
            try transaction.insert(Region(id: Identifier(1), name: "Północ"))
            _ = try transaction.journal(
                "test", .administration(.companyFounded(name: "x")), undo: .final,
                by: .init(name: "a", osUser: "a", origin: .cli))
        }
        var sequences = stream.makeAsyncIterator()
        #expect(await sequences.next() == 1)
    }

    @Test func aFeedThatRestsTellsTheLastOfManyChanges() async throws {
        let store = try Store.create(path)
        let other = try Store.open(path)
        let (stream, waker) = AsyncStream.makeStream(of: Int.self)
        let feed = try #require(ChangeFeed(store, rest: 50) { waker.yield($0) })
        defer { feed.stop() }
        for number in 1...12 {
            try other.write(at: Timestamp(seconds: 0)) { transaction in
                try transaction.insert(Region(id: Identifier(Int64(number)), name: "Region \(number)"))
                _ = try transaction.journal(
                    "test", .administration(.companyFounded(name: "x")), undo: .final,
                    by: .init(name: "a", osUser: "a", origin: .cli))
            }
        }
        var told: [Int] = []
        for await sequence in stream {
            told.append(sequence)
            if sequence == 12 { break }
        }
        #expect(told == told.sorted() && Set(told).count == told.count)
    }

    /// The journal knows nothing of it, and whoever shows messages has to.
    @Test func aTryOfMailWakesTheFeedToo() async throws {
        let store = try Store.create(path)
        let other = try Store.open(path)
        let (stream, waker) = AsyncStream.makeStream(of: Int.self)
        let feed = try #require(ChangeFeed(store) { waker.yield($0) })
        defer { feed.stop() }
        try other.write(at: Timestamp(seconds: 0)) { try $0.countMail() }
        var sequences = stream.makeAsyncIterator()
        #expect(await sequences.next() == 0)
        #expect(try store.read { try $0.mailGeneration() } == 1)
    }
}
