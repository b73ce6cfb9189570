/// How a store's file is.
package struct StoreHealth: Sendable {
    /// What the integrity check found wrong; empty when the file is sound.
    package var faults: [String]
    /// Rows that refer to rows which are not there.
    package var danglingRows: Int
    /// Of the file, and the newest this program knows.
    package var schema: Int
    package var newestSchema: Int
    /// `wal` for a healthy SQLite store.
    package var journalMode: String
    /// Name and version of the database library.
    package var engine: String
    /// Bytes of the database file.
    package var size: Int
    /// POSIX permissions of file and folder.
    package var fileMode: Int
    package var folderMode: Int
}

extension Store {
    /// Looks the whole store over, which takes its time in a large one.
    package func health() throws -> StoreHealth {
        let database = try connection.health()
        return StoreHealth(
            faults: database.faults, danglingRows: try connection.danglingRows().count,
            schema: try connection.read { try $0.schemaNumber() } ?? 0, newestSchema: Migration.newest,
            journalMode: database.journalMode, engine: database.engine, size: database.size,
            fileMode: database.fileMode, folderMode: database.folderMode)
    }

    /// Throws `corrupt`, told of `path`, unless pages, indexes and references are sound.
    func requireSound(called path: String) throws {
        let health = try health()
        if let fault = health.faults.first { throw StoreFault.corrupt(path: path, detail: fault) }
        guard health.danglingRows == 0 else {
            throw StoreFault.corrupt(path: path, detail: "foreign_key_check: \(health.danglingRows)")
        }
    }

    /// The same as an answer; a file so damaged that the check itself stops is not sound.
    func isSound() throws -> Bool {
        do {
            try requireSound(called: path)
            return true
        } catch StoreFault.corrupt, StoreFault.notADatabase, StoreFault.failed {
            return false
        }
    }

    /// Tables with rows that refer to rows which are not there, and how many each has.
    package func orphans() throws -> [(table: String, count: Int)] {
        let tables = try connection.danglingRows()
        return Dictionary(grouping: tables) { $0 }.map { ($0, $1.count) }.sorted { $0.table < $1.table }
    }
}
