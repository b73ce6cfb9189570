import Foundation
import Glibc

/// What was put in place of what.
public struct Restoration: Sendable {
    public var path: String
    /// Where the store that was there is kept; `nil` when there was none.
    public var kept: String?
    /// Bytes.
    public var size: Int
}

extension Store {
    /// Puts a backup in a store's place, whole or not at all, readable by its owner alone. The backup itself is copied
    /// and stays as it is; an older schema is brought up to date.
    ///
    /// - Parameters:
    ///   - replaces: whether a store that is there may give way; it is kept beside as `PATH.before-restore-STAMP`.
    ///   - stamp: tells kept stores apart.
    /// - Throws: `exists` when a store is there and may not give way, `inUse` while another process has it open, and any
    ///   fault of the backup, by its own path.
    public static func restore(
        _ backup: String, to path: String, replaces: Bool, stamp: String
    ) throws -> Restoration {
        guard FileManager.default.fileExists(atPath: backup) else { throw StoreFault.missing(path: backup) }
        let exists = FileManager.default.fileExists(atPath: path)
        if exists, !replaces { throw StoreFault.exists(path: path) }
        if let process = processUsing(path) { throw StoreFault.inUse(path: path, process: process) }
        let fresh = "\(path).restoring-\(getpid())"
        defer { delete(fresh) }
        try prepareFolder(of: path)
        try makeSoundCopy(of: backup, at: fresh)
        let kept = exists ? try keep(path, as: "\(path).before-restore-\(stamp)") : nil
        guard rename(fresh, path) == 0 else { throw StoreFault.noPermission(path: path) }
        flushFolder(of: path)
        let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
        return Restoration(path: path, kept: kept, size: size)
    }

    /// A copy that has been opened, checked through and written to the disk. What the backup's own log still holds comes
    /// along.
    private static func makeSoundCopy(of backup: String, at fresh: String) throws {
        let raw = fresh + "-raw"
        defer { delete(raw) }
        do {
            try requireDatabase(backup)
            for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: backup + suffix) {
                try copyPrivately(backup + suffix, to: raw + suffix)
            }
            let store = try Store.open(raw)
            let health = try store.health()
            if let fault = health.faults.first { throw StoreFault.corrupt(path: backup, detail: fault) }
            guard health.danglingRows == 0 else {
                throw StoreFault.corrupt(path: backup, detail: "foreign_key_check: \(health.danglingRows)")
            }
            try store.backup(to: fresh)
            guard let file = FileHandle(forUpdatingAtPath: fresh) else { throw StoreFault.noPermission(path: fresh) }
            defer { try? file.close() }
            try file.synchronize()
        } catch let fault as StoreFault {
            throw fault.about(backup, insteadOf: raw)
        }
    }

    private static func copyPrivately(_ source: String, to target: String) throws {
        do {
            try FileManager.default.copyItem(atPath: source, toPath: target)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: target)
        } catch {
            throw FileManager.default.isReadableFile(atPath: source)
                ? StoreFault.diskFull(path: target) : StoreFault.noPermission(path: source)
        }
    }

    /// Gives the old store a second name, its log with it, before the first name is taken: at no moment is there none.
    private static func keep(_ path: String, as kept: String) throws -> String {
        if link(path, kept) != 0 {
            if errno == EEXIST { throw StoreFault.exists(path: kept) }
            // Some file systems have no second names.
            guard rename(path, kept) == 0 else { throw StoreFault.noPermission(path: path) }
        }
        // The log of one database must never lie beside another.
        if FileManager.default.fileExists(atPath: path + "-wal"), rename(path + "-wal", kept + "-wal") != 0 {
            throw StoreFault.noPermission(path: path + "-wal")
        }
        unlink(path + "-shm")
        return kept
    }

    /// Another process that has the database open, as far as its locks tell: every connection in WAL mode holds a shared
    /// lock on these bytes as long as it is open (SQLite, "File Locking And Concurrency").
    static func processUsing(_ path: String) -> Int? {
        let file = Glibc.open(path, O_RDWR)
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

    private static func flushFolder(of path: String) {
        let folder = Glibc.open(URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_DIRECTORY)
        guard folder >= 0 else { return }
        fsync(folder)
        Glibc.close(folder)
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
