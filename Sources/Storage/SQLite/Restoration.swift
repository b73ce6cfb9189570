import Blobs
import Files
import Foundation
import Glibc

/// What was put in place of what.
package struct Restoration: Sendable {
    package var path: String
    /// Where the store that was there is kept; `nil` when there was none.
    package var kept: String?
    /// The store that was there is damaged, and so is what is kept of it.
    package var isKeptDamaged = false
    /// Bytes.
    package var size: Int
    /// The documents' files that the backup held; each was what its hash says. Its faults are hashes of files that neither
    /// the backup nor the store's folder has.
    package var files = PackedFiles()
}

extension Store {
    /// Puts a backup in a store's place, whole or not at all. The backup itself is copied and stays as it is; an older
    /// schema is brought up to date. Nobody else can have the store open meanwhile. A store that is there stays the same
    /// file, whatever links lead to it, with its mode and owner: its content is exchanged in one transaction, so that not
    /// even a program that knows no locks finds half of each.
    ///
    /// - Parameters:
    ///   - replaces: whether a store that is there may give way; a checked copy is kept beside it under its name and
    ///     `suffix`.
    ///   - permit: asked with the store that gives way, and throws when it may not; not asked of a damaged one.
    /// - Throws: `exists` when a store is there and may not give way, `inUse` while another process has it open, and any
    ///   fault of the backup, by its own path.
    package static func restore(
        _ backup: String, to path: String, replaces: Bool, keptAs suffix: String,
        permit: (Store) throws -> Void = { _ in }
    ) throws -> Restoration {
        guard FileManager.default.fileExists(atPath: backup) else { throw StoreFault.missing(path: backup) }
        let target = try target(of: path)
        let exists = FileManager.default.fileExists(atPath: target)
        if exists, !replaces { throw StoreFault.exists(path: path) }
        if exists { try requirePlain(target, path) }
        try prepareFolder(of: target)
        guard let lock = try exists ? StoreLock.alone(target) : StoreLock.aloneWithNoStore(target) else {
            throw StoreFault.inUse(path: path, process: processUsing(target))
        }
        defer { lock.withdraw(unlessThereIs: target) }
        if let process = processUsing(target) { throw StoreFault.inUse(path: path, process: process) }
        let fresh = "\(target).restoring-\(getpid())"
        defer { delete(fresh) }
        var done = Restoration(path: path, size: 0)
        done.files = try makeSoundCopy(
            of: backup, at: fresh, files: BlobStore(folder: target + ".files", access: BlobAccess(ofStore: target)))
        if exists {
            try exchange(target, for: fresh, keptAs: target + suffix, lock, permit, &done)
        } else {
            // The log of a store that is gone must not lie beside another.
            try keepLog(of: target, as: target + suffix)
            try place(fresh, as: target)
        }
        FilePath.flush(folder: FilePath.folder(of: target))
        done.size = (try? FileManager.default.attributesOfItem(atPath: target)[.size] as? Int) ?? 0
        return done
    }

    private static func requirePlain(_ target: String, _ path: String) throws {
        var status = stat()
        guard stat(target, &status) == 0, FileKind(mode: status.st_mode) == .plain else {
            throw StoreFault.notADatabase(path: path)
        }
    }

    /// A copy that has been opened, checked through and written to the disk. What the backup's own log still holds comes
    /// along. The files of its documents go to `files`.
    private static func makeSoundCopy(
        of backup: String, at fresh: String, files: BlobStore
    ) throws -> PackedFiles {
        let raw = fresh + "-raw"
        defer { delete(raw) }
        do {
            try requireFile(try target(of: backup), backup)
            for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: backup + suffix) {
                try copyPrivately(backup + suffix, to: raw + suffix)
            }
            let examined = try Store.open(raw)
            try examined.requireSound(called: backup)
            try examined.close()
            let packed = try BackupFiles.unpack(raw, into: files, called: backup)
            let store = try Store.open(raw)
            try store.forgetBeingABranch()
            try store.copy(to: fresh) { _ in }
            return packed
        } catch let fault as StoreFault {
            throw fault.about(backup, insteadOf: raw)
        }
    }

    private static func copyPrivately(_ source: String, to target: String) throws {
        try requirePlain(source, source)
        do {
            try FileManager.default.copyItem(atPath: FilePath.target(source), toPath: target)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: target)
        } catch {
            throw FileManager.default.isReadableFile(atPath: source)
                ? StoreFault.diskFull(path: target) : StoreFault.noPermission(path: source)
        }
    }

    /// Where there was no store, the file gets its name; somebody who was quicker keeps his.
    private static func place(_ fresh: String, as target: String) throws {
        if link(fresh, target) == 0 { return }
        if errno == EEXIST { throw StoreFault.exists(path: target) }
        // Some file systems have no second names.
        guard rename(fresh, target) == 0 else { throw StoreFault.noPermission(path: target) }
    }
}

// What becomes of a store that gives way.
extension Store {
    private static func exchange(
        _ target: String, for fresh: String, keptAs kept: String, _ lock: StoreLock, _ permit: (Store) throws -> Void,
        _ done: inout Restoration
    ) throws {
        guard !FileManager.default.fileExists(atPath: kept) else { throw StoreFault.exists(path: kept) }
        guard let store = try openable(target, under: lock) else {
            return try supplant(target, by: fresh, keptAs: kept, &done)
        }
        try permit(store)
        guard try store.isSound() else {
            try store.close()
            return try supplant(target, by: fresh, keptAs: kept, &done)
        }
        try store.backup(to: kept)
        done.kept = kept
        try store.connection.take(over: fresh)
        try store.requireSound(called: target)
        let expected = try DatabaseCount.of(fresh)
        guard try store.connection.read({ try $0.rowCounts() }) == expected else {
            throw StoreFault.corrupt(path: target, detail: "\(kept): rows do not match the backup")
        }
    }

    /// What is no store, or a damaged one, is kept byte by byte, and the new file gets its name, mode and owner.
    private static func supplant(
        _ target: String, by fresh: String, keptAs kept: String, _ done: inout Restoration
    ) throws {
        var status = stat()
        if stat(target, &status) == 0 {
            chown(fresh, status.st_uid, status.st_gid)
            chmod(fresh, status.st_mode & 0o777)
        }
        done.kept = try keepBytes(of: target, as: kept)
        done.isKeptDamaged = true
        guard rename(fresh, target) == 0 else { throw StoreFault.noPermission(path: target) }
    }

    /// `nil` for a file that is no store at all or too damaged to be opened.
    private static func openable(_ target: String, under lock: StoreLock) throws -> Store? {
        do {
            return try Store.open(target, under: lock)
        } catch let fault as StoreFault {
            switch fault {
            case .notADatabase, .notAStore, .empty, .corrupt, .failed, .unreadableRow: return nil
            case .missing, .exists, .noPermission, .readOnly, .newerSchema, .diskFull, .busy, .inUse, .gone, .closed,
                .brokenReference, .brokenRule:
                throw fault
            }
        }
    }

    /// Keeps what is damaged as it is, its log with it.
    private static func keepBytes(of path: String, as kept: String) throws -> String {
        if link(path, kept) != 0 {
            if errno == EEXIST { throw StoreFault.exists(path: kept) }
            guard rename(path, kept) == 0 else { throw StoreFault.noPermission(path: path) }
        }
        try keepLog(of: path, as: kept)
        return kept
    }

    private static func keepLog(of path: String, as kept: String) throws {
        if FileManager.default.fileExists(atPath: path + "-wal"), rename(path + "-wal", kept + "-wal") != 0 {
            throw StoreFault.noPermission(path: path + "-wal")
        }
        unlink(path + "-shm")
    }

    /// Another process that has the database open, as far as SQLite's locks tell: every connection in WAL mode holds a
    /// shared lock on these bytes as long as it is open (SQLite, "File Locking And Concurrency"). It finds programs that do
    /// not share the store's own lock. Not to be asked while this process has the database open.
    static func processUsing(_ path: String) -> Int? {
        let file = Glibc.open(path, O_RDWR | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { Glibc.close(file) }
        var lock = flock()
        lock.l_type = Int16(F_WRLCK)
        lock.l_whence = Int16(SEEK_SET)
        lock.l_start = 0x4000_0000
        lock.l_len = 512
        guard fcntl(file, F_GETLK, &lock) == 0, lock.l_type != Int16(F_UNLCK) else { return nil }
        return Int(lock.l_pid)
    }
}

extension StoreFault {
    /// The same fault told of another file than the one it was found in.
    fileprivate func about(_ path: String, insteadOf copy: String) -> StoreFault {
        switch self {
        case .notADatabase(copy): .notADatabase(path: path)
        case .notAStore(copy): .notAStore(path: path)
        case .newerSchema(copy, let found, let known): .newerSchema(path: path, found: found, known: known)
        case .corrupt(copy, let detail): .corrupt(path: path, detail: detail)
        case .failed(copy, let detail): .failed(path: path, detail: detail)
        default: self
        }
    }
}
