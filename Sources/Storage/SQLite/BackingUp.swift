import Blobs
import Files
import Foundation
import Glibc
import ServiceModel

extension Store {
    /// Copies the store, as of one moment and while others use it, into a new file, its documents with it. The copy gets its
    /// name only when it is whole, sound and on the disk. Throws `corrupt` for a damaged store, of which no copy is called a
    /// backup, and `exists` when the file is there already. Documents whose files are missing or damaged are told.
    @discardableResult
    package func backup(to path: String) throws -> PackedFiles {
        let blobs = try BlobStore(besideStore: target)
        return try copy(to: path) { try BackupFiles.pack(into: $0, from: blobs, called: path) }
    }

    /// The database alone; `finish` is given the copy before it gets its name.
    func copy<Value>(to path: String, _ finish: (_ copy: String) throws -> Value) throws -> Value {
        guard !FileManager.default.fileExists(atPath: path) else { throw StoreFault.exists(path: path) }
        try requireSound(called: self.path)
        let beside = "\(path).\(getpid()).part"
        defer { Self.delete(beside) }
        guard FileManager.default.createFile(atPath: beside, contents: nil, attributes: [.posixPermissions: 0o600])
        else { throw StoreFault.noPermission(path: path) }
        shareLikeStore(beside)
        let counts = try connection.copy(to: beside)
        try DatabaseCount.require(counts, in: beside, called: path)
        let value = try finish(beside)
        try Self.synchronize(beside)
        try Self.name(beside, path)
        FilePath.flush(folder: FilePath.folder(of: path))
        return value
    }

    /// A copy of a store that a group shares is shared by the same group; any other is its owner's alone.
    func shareLikeStore(_ copy: String) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & 0o060 == 0o060, chown(copy, uid_t.max, status.st_gid) == 0
        else { return }
        chmod(copy, 0o660)
    }

    static func synchronize(_ path: String) throws {
        let number = Glibc.open(path, O_RDWR | O_CLOEXEC)
        guard number >= 0 else { throw StoreFault.noPermission(path: path) }
        let descriptor = Descriptor(number)
        defer { descriptor.close() }
        do {
            try descriptor.synchronize()
        } catch {
            throw error.code == ENOSPC
                ? StoreFault.diskFull(path: path) : StoreFault.failed(path: path, detail: error.words(.english))
        }
    }

    /// A file that came to be there meanwhile is not overwritten.
    private static func name(_ copy: String, _ path: String) throws {
        let target = try target(of: path)
        if link(copy, target) == 0 { return }
        if errno == EEXIST { throw StoreFault.exists(path: path) }
        // Some file systems have no second names.
        guard rename(copy, target) == 0 else { throw StoreFault.noPermission(path: path) }
    }
}
