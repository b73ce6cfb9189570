import Foundation
import Glibc

/// Who may use a store at a time: whoever opens it shares the lock as long as it is open, and whoever puts another store
/// in its place, or makes it, has it alone. It lies in a file of its own beside the store (`-lock`), because closing any
/// descriptor of a database drops SQLite's locks on it. The system lets it go when a process ends, however it ends.
///
/// Two bytes are locked (open file description locks, fcntl(2)): the gate, which openers pass on their way in and whoever
/// wants to be alone keeps shut, so that short commands coming and going cannot keep him waiting; and the use itself.
final class StoreLock: Sendable {
    private enum Byte: Int { case gate, use }
    private enum Kind { case shared, alone, none }

    /// `F_OFD_SETLK`, which Swift does not see.
    private static let setLock: Int32 = 37
    private static let suffix = "-lock"
    private let descriptor: Int32
    private let path: String
    /// The file was not there before.
    private let isNew: Bool

    private init(_ store: String, mode: mode_t, group: gid_t?) throws {
        path = store + Self.suffix
        var made = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        isNew = made >= 0
        if isNew {
            // A group that shares the store shares the lock.
            if let group { fchown(made, uid_t.max, group) }
            fchmod(made, mode)
        } else {
            made = open(path, O_RDWR | O_CLOEXEC)
            if made < 0 { made = open(path, O_RDONLY | O_CLOEXEC) }
        }
        guard made >= 0 else {
            throw switch errno {
            case ENOENT: StoreFault.missing(path: store)
            case ENOSPC: StoreFault.diskFull(path: store)
            default: StoreFault.noPermission(path: path)
            }
        }
        descriptor = made
    }

    deinit { close(descriptor) }

    /// Shares the store. Throws `busy` when somebody has had it alone for too long.
    static func shared(_ store: String) throws -> StoreLock {
        try standing(store) { lock in
            guard lock.take(.gate, .shared, seconds: 10), lock.take(.use, .shared, seconds: 10) else {
                throw StoreFault.busy(path: store)
            }
            _ = lock.set(.gate, .none)
        }
    }

    /// Has the store alone, waiting a little for short commands to end; `nil` while somebody has it open.
    static func alone(_ store: String, patience: Double = 2) throws -> StoreLock? {
        var isAlone = true
        let lock = try standing(store) { lock in
            guard access(lock.path, W_OK) == 0 else { throw StoreFault.noPermission(path: lock.path) }
            isAlone = lock.take(.gate, .alone, seconds: 10) && lock.take(.use, .alone, seconds: patience)
        }
        return isAlone ? lock : nil
    }

    /// The same where there is no store: whoever still holds a lock by that name has one open that was taken away, and
    /// nothing to do with the next. `nil` when somebody was quicker to make one.
    static func aloneWithNoStore(_ store: String) throws -> StoreLock? {
        if let lock = try alone(store) { return lock }
        guard FileIdentity(store) == nil else { return nil }
        unlink(store + suffix)
        return try alone(store)
    }

    /// From having it alone to sharing it, with nobody between.
    func share() {
        _ = set(.use, .shared)
        _ = set(.gate, .none)
    }

    /// Takes the file away when it was made for nothing and nobody else has come; for where no store came to be.
    func withdraw() {
        if isNew, set(.use, .alone) { unlink(path) }
    }

    /// The same where a store came to be or was there before, which keeps its lock.
    func withdraw(unlessThereIs store: String) {
        if FileIdentity(store) == nil { withdraw() }
    }

    /// A lock file may be taken away while one waits for it; then the next one counts.
    private static func standing(_ store: String, _ lock: (StoreLock) throws -> Void) throws -> StoreLock {
        var status = stat()
        let isThere = stat(store, &status) == 0
        let isShared = isThere && status.st_mode & 0o060 == 0o060
        while true {
            let taken = try StoreLock(store, mode: isShared ? 0o660 : 0o600, group: isShared ? status.st_gid : nil)
            try lock(taken)
            if FileIdentity(taken.path) == FileIdentity(taken.descriptor) { return taken }
        }
    }

    private func take(_ byte: Byte, _ kind: Kind, seconds: Double) -> Bool {
        let step = 4
        for _ in 0..<(Int(seconds * 1000) / step) {
            if set(byte, kind) { return true }
            usleep(UInt32(step * 1000))
        }
        return set(byte, kind)
    }

    /// `false` while another process holds it otherwise. A file system that knows no locks has none to be held.
    private func set(_ byte: Byte, _ kind: Kind) -> Bool {
        var lock = flock()
        lock.l_type = Int16(kind == .shared ? F_RDLCK : kind == .alone ? F_WRLCK : F_UNLCK)
        lock.l_whence = Int16(SEEK_SET)
        lock.l_start = byte.rawValue
        lock.l_len = 1
        while fcntl(descriptor, Self.setLock, &lock) != 0 {
            if errno != EINTR { return errno != EAGAIN && errno != EACCES }
        }
        return true
    }
}
