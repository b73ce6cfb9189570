import Blobs
import Foundation
import GRDB
import ServiceModel

/// The files beside a store as a part of its backup: a table of SQLite's own archive format (`sqlar`), so that the backup
/// is one file, every tool that opens SQLite opens it, and `sqlite3 -Ax` takes the documents out. A store without documents
/// has no such table.
enum BackupFiles {
    private static let table = "sqlar"
    /// Before the hash, in the archive's names.
    private static let folder = "files/"

    /// Puts the files that the copy's documents need into the copy, and reads them again. Those that are missing or damaged
    /// beside the store are left out, and told.
    static func pack(into copy: String, from blobs: BlobStore, called path: String) throws -> PackedFiles {
        try faultsNamed(path) {
            let database = try DatabaseQueue(path: copy)
            defer { try? database.close() }
            let hashes = try database.read { try needed($0) }
            let packed = try database.writeWithoutTransaction { database in
                try database.execute(sql: "DROP TABLE IF EXISTS \(table)")
                return hashes.isEmpty ? PackedFiles() : try put(hashes, from: blobs, into: database)
            }
            try database.read { database in
                guard packed.count > 0 else { return }
                try each(in: database, called: path) { _, _ in }
            }
            return packed
        }
    }

    /// One statement each: a transaction of all files would hold them all in the log.
    private static func put(
        _ hashes: [BlobHash], from blobs: BlobStore, into database: Database
    ) throws -> PackedFiles {
        var packed = PackedFiles()
        try database.execute(
            sql: "CREATE TABLE \(table) (name TEXT PRIMARY KEY, mode INT, mtime INT, sz INT, data BLOB)")
        for hash in hashes {
            guard let bytes = try? blobs.read(hash) else {
                packed.faults.append(hash.digits)
                continue
            }
            try database.execute(
                sql: "INSERT INTO \(table) VALUES (?, ?, 0, ?, ?)",
                arguments: [folder + hash.digits, 0o100600, bytes.count, bytes])
            packed.count += 1
            packed.bytes += bytes.count
        }
        return packed
    }

    /// Puts the files of a copy of a backup beside the store, and takes them out of the copy. Throws `corrupt`, told of
    /// `path`, for one that is not what it was: then none of the store is restored.
    static func unpack(_ copy: String, into blobs: BlobStore, called path: String) throws -> PackedFiles {
        try faultsNamed(path) {
            let database = try DatabaseQueue(path: copy)
            defer { try? database.close() }
            var packed = PackedFiles()
            if try database.read({ try $0.tableExists(table) }) {
                try database.read { database in
                    try each(in: database, called: path) { _, bytes in
                        packed.bytes += try blobs.put(bytes).size
                        packed.count += 1
                    }
                }
                try database.writeWithoutTransaction { try $0.execute(sql: "DROP TABLE \(table)") }
                try database.vacuum()
            }
            packed.faults = try database.read { try needed($0) }.filter { !blobs.holds($0) }.map(\.digits)
            return packed
        }
    }

    private static func needed(_ database: Database) throws -> [BlobHash] {
        guard try database.tableExists("document") else { return [] }
        return try String.fetchAll(database, sql: "SELECT DISTINCT hash FROM document ORDER BY hash")
            .compactMap { BlobHash($0) }
    }

    /// Every file that the archive holds, checked against its hash. What is no file of ours is passed over.
    private static func each(
        in database: Database, called path: String, _ body: (BlobHash, Data) throws -> Void
    ) throws {
        let rows = try Row.fetchCursor(database, sql: "SELECT name, sz, data FROM \(table) ORDER BY name")
        while let row = try rows.next() {
            let name: String = row[0]
            guard name.hasPrefix(folder), let hash = BlobHash(name.dropFirst(folder.count)) else { continue }
            let bytes = row[2] as Data? ?? Data()
            guard BlobHash(of: bytes) == hash else {
                throw StoreFault.corrupt(path: path, detail: "document \(hash.digits.prefix(12))")
            }
            try body(hash, bytes)
        }
    }

    private static func faultsNamed<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw StoreFault(error, path: path)
        } catch let fault as BlobFault {
            throw StoreFault.failed(path: path, detail: fault.sentence(.english, isReading: false))
        }
    }
}
