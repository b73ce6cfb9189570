import Files
import Foundation
import Glibc
import ServiceModel

/// A store is a file: made, found and opened here.
extension Store {
    /// Makes an empty store, readable by its owner alone. Throws `exists` when there is a file already.
    package static func create(_ path: String) throws -> Store {
        let target = try target(of: path)
        try prepareFolder(of: target)
        if FileManager.default.fileExists(atPath: target) { throw StoreFault.exists(path: path) }
        guard let lock = try StoreLock.aloneWithNoStore(target) else { throw StoreFault.exists(path: path) }
        do {
            try foundEmpty(target, called: path)
        } catch {
            lock.withdraw()
            throw error
        }
        do {
            let store = try connected(path, target, lock)
            lock.share()
            return store
        } catch {
            delete(target)
            throw error
        }
    }

    /// Makes the folder if it is not there, for its owner alone.
    static func prepareFolder(of path: String) throws {
        let folder = FilePath.folder(of: path)
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw StoreFault.noPermission(path: folder)
        }
    }

    /// Opens a store and brings an older schema up to date. Each way it can fail has its own `StoreFault`. What cannot be
    /// written, because it is read-only or the disk is full, is opened for reading.
    /// Its documents lie beside another where that is given.
    package static func open(_ path: String, documentsBeside: String? = nil) throws -> Store {
        let target = try target(of: path)
        do {
            return try openForWriting(path, target, documentsBeside)
        } catch let fault as StoreFault where fault.leavesReading {
            return try openForReading(path, target, because: fault)
        }
    }

    private static func openForWriting(
        _ path: String, _ target: String, _ documentsBeside: String?
    ) throws -> Store {
        try requireUsable(target, path)
        let lock = try StoreLock.shared(target)
        do {
            // While one waited for the lock, it may have gone.
            try requireUsable(target, path)
            return try connected(path, target, lock, documentsBeside)
        } catch {
            lock.withdraw()
            throw error
        }
    }

    /// The same for whoever has the store's lock already.
    static func open(_ target: String, under lock: StoreLock) throws -> Store {
        try requireUsable(target, target)
        return try connected(target, target, lock)
    }

    private static func requireUsable(_ target: String, _ path: String) throws {
        guard FileManager.default.fileExists(atPath: target) else { throw StoreFault.missing(path: path) }
        guard FileManager.default.isReadableFile(atPath: target) else { throw StoreFault.noPermission(path: path) }
        try requireFile(target, path)
        guard FileManager.default.isWritableFile(atPath: target),
            FileManager.default.isWritableFile(atPath: FilePath.folder(of: target))
        else { throw StoreFault.readOnly(path: path) }
    }

    /// Nothing but a plain file, and not an empty one, is touched. What is in it is SQLite's to say: to read it here and
    /// close it would drop the locks of a store that this process has open.
    static func requireFile(_ target: String, _ path: String) throws {
        var status = stat()
        guard stat(target, &status) == 0, FileKind(mode: status.st_mode) == .plain else {
            throw StoreFault.notADatabase(path: path)
        }
        if status.st_size == 0 { throw StoreFault.empty(path: path) }
    }

    /// The file that a path means, links followed.
    static func target(of path: String) throws -> String {
        do {
            return try FilePath.target(path)
        } catch {
            throw StoreFault.noPermission(path: path)
        }
    }

    private static func connected(
        _ path: String, _ target: String, _ lock: StoreLock, _ documentsBeside: String? = nil
    ) throws -> Store {
        let files = try StoreFiles(path, target: target)
        let connection = try SQLiteDatabase(target, called: path, files: files, lock: lock)
        guard let number = try connection.read({ try $0.schemaNumber() }), number > 0 else {
            throw StoreFault.notAStore(path: path)
        }
        guard number <= Migration.newest else {
            throw StoreFault.newerSchema(path: path, found: number, known: Migration.newest)
        }
        if number < Migration.newest {
            try connection.write { statements in
                guard let found = try statements.schemaNumber() else { throw StoreFault.notAStore(path: path) }
                try statements.migrate(from: found)
            }
        }
        return try Store(path: path, target: target, connection: connection, documentsBeside: documentsBeside)
    }

    /// Removes a store's files.
    package static func delete(_ path: String) {
        for suffix in ["", "-wal", "-shm", "-lock"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    }
}
