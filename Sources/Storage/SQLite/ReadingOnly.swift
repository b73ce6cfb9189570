import Files
import Foundation
import Glibc

/// A store that cannot be written here, because file or folder is read-only or the disk is full, can still be read.
extension Store {
    /// Opens it for reading alone; every write is refused with `reason`. Throws `reason` where reading would show less
    /// than there is: changes that are still in the log (`-wal`) need a folder that can be written, unless the log's index
    /// is there too.
    static func openForReading(_ path: String, _ target: String, because reason: StoreFault) throws -> Store {
        // Locks are for those that can hold them.
        let lock = try? StoreLock.shared(target)
        do {
            let connection = try SQLiteDatabase(
                reading: target, called: path, files: try StoreFiles(path, target: target), lock: lock,
                isUnchanging: try isUnchanging(target, because: reason), reason)
            guard let number = try connection.read({ try $0.schemaNumber() }), number > 0 else {
                throw StoreFault.notAStore(path: path)
            }
            guard number <= Migration.newest else {
                throw StoreFault.newerSchema(path: path, found: number, known: Migration.newest)
            }
            // An older schema would have to be brought up to date first.
            guard number == Migration.newest else { throw reason }
            return try Store(path: path, target: target, connection: connection)
        } catch {
            lock?.withdraw()
            throw error
        }
    }

    /// A file without a log does not change while nobody can write it: SQLite is told so, and makes no files beside it.
    private static func isUnchanging(_ target: String, because reason: StoreFault) throws -> Bool {
        guard StoreFiles.hasContent(target + "-wal") else { return true }
        guard FileManager.default.fileExists(atPath: target + "-shm") else { throw reason }
        return false
    }
}

extension StoreFault {
    /// Whether the store's own content can be read all the same.
    var leavesReading: Bool {
        switch self {
        case .readOnly, .diskFull: true
        case .missing, .exists, .noPermission, .notADatabase, .notAStore, .newerSchema, .busy, .inUse, .empty, .gone,
            .closed,
            .corrupt, .brokenReference, .brokenRule, .failed, .unreadableRow:
            false
        }
    }

    /// Too little room for the files that SQLite needs beside a store, even to read it.
    static func hasNoRoom(at path: String) -> Bool {
        var room = statvfs()
        guard statvfs(FilePath.folder(of: path), &room) == 0 else { return false }
        return UInt64(room.f_bavail) * UInt64(room.f_frsize) < 256 << 10
    }
}
