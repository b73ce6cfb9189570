import Blobs
package import DeskModel
import Files
import Foundation
import Glibc
package import ServiceModel

/// The branches of a store: each a store file of its own in `STORE.branches/`, opened, locked and read like any other. Whoever
/// puts another content into one, or takes it away, has it alone.
package struct BranchFiles: Sendable {
    private let live: Store
    private let folder: String
    private static let suffix = ".db"

    package init(of live: Store) {
        self.live = live
        folder = live.target + ".branches"
    }

    /// The names of all files that could be branches, in no order.
    package func names() -> [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return files.filter { $0.hasSuffix(Self.suffix) && !$0.hasPrefix(".") }.map {
            String($0.dropLast(Self.suffix.count))
        }
    }

    package func path(of name: BranchName) -> String { "\(folder)/\(name)\(Self.suffix)" }

    package func exists(_ name: BranchName) -> Bool { FileManager.default.fileExists(atPath: path(of: name)) }

    /// Its documents are those of the live store.
    package func open(_ name: BranchName) throws -> Store {
        try Store.open(path(of: name), documentsBeside: live.path)
    }

    /// Copies the live store, as of one moment, into a branch, and stamps it: `stamp` is given the copy. Throws `exists` where
    /// there is one of that name, and then or after any other fault leaves nothing behind.
    package func make(_ name: BranchName, at now: Timestamp, stamp: (Reader) throws -> BranchStamp) throws {
        do throws(FileFault) {
            _ = try BlobAccess(ofStore: live.target).make(folder: folder)
        } catch {
            throw StoreFault.noPermission(path: folder)
        }
        try live.copy(to: path(of: name)) { copy in
            defer { unlink(copy + "-lock") }
            let store = try Store.open(copy)
            let (stamp, mark) = try store.read { (try stamp($0), try $0.historyMark()) }
            try store.write(at: now) { try $0.stamp(stamp, mark) }
            try store.closeWhole()
        }
    }

    /// Puts a fresh copy of the live store in a branch's place, made ready by `prepare`, which is given what was there and the
    /// copy. `nil`, and nothing is changed, while somebody has the branch open.
    package func renew<Value>(
        _ name: BranchName, prepare: (_ known: Store, _ copy: Store) throws -> Value
    ) throws -> Value? {
        let path = path(of: name)
        // A program that is being started holds the lock for a moment.
        guard let lock = try StoreLock.alone(path, patience: 0.1) else { return nil }
        defer { withExtendedLifetime(lock) {} }
        let copy = "\(path).\(getpid()).part"
        Store.delete(copy)
        defer { Store.delete(copy) }
        let known = try Store.open(path, under: lock)
        defer { try? known.close() }
        let descriptor = Glibc.open(copy, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StoreFault.noPermission(path: copy) }
        Glibc.close(descriptor)
        live.shareLikeStore(copy)
        _ = try live.connection.copy(to: copy)
        let fresh = try Store.open(copy)
        let value = try prepare(known, fresh)
        try fresh.closeWhole()
        try known.close()
        try Store.synchronize(copy)
        // A log of what was there must not lie beside another content.
        for suffix in ["-wal", "-shm"] { unlink(path + suffix) }
        guard rename(copy, path) == 0 else { throw StoreFault.noPermission(path: path) }
        FilePath.flush(folder: folder)
        return value
    }

    /// Whether nobody has it open. Short commands come and go, and a program that is being started holds whatever is open here
    /// until it is its own: they are waited for.
    package func isFree(_ name: BranchName) throws -> Bool {
        guard let lock = try StoreLock.alone(path(of: name), patience: 1) else { return false }
        return withExtendedLifetime(lock) { true }
    }

    /// Takes a branch away with all that lies beside it; false, and nothing is changed, while somebody has it open.
    package func remove(_ name: BranchName) throws -> Bool {
        let path = path(of: name)
        guard let lock = try StoreLock.alone(path) else { return false }
        defer { withExtendedLifetime(lock) {} }
        for suffix in [".desks", ".files"] { try? FileManager.default.removeItem(atPath: path + suffix) }
        guard unlink(path) == 0 || errno == ENOENT else { throw StoreFault.noPermission(path: path) }
        Store.delete(path)
        // Only once it is empty.
        rmdir(folder)
        return true
    }
}
