import Crypto
import Files
package import Foundation
import Glibc

extension BlobStore {
    /// Removes blobs that nobody needs and files that were never finished. `keeping` is every hash that the store may come
    /// to refer to: what undo can bring back is among them. Nothing younger than `age` (seconds) at `now` is removed, since
    /// whoever has just put it refers to it only afterwards.
    package func sweep(
        keeping: Set<BlobHash>, olderThan age: TimeInterval = 24 * 3600, now: Date
    ) throws(BlobFault) -> BlobSweep {
        var sweep = BlobSweep()
        let latest = now.addingTimeInterval(-age).timeIntervalSince1970
        for name in Self.names(in: folder) where PassingFile.isPassing(name) {
            if Self.remove("\(folder)/\(name)", before: latest) != nil { sweep.unfinished += 1 }
        }
        for (within, hashes) in blobs {
            let spare = hashes.filter { !keeping.contains($0) }
            guard !spare.isEmpty else { continue }
            let lock = try FolderLock(within, LOCK_EX)
            defer { lock.release() }
            for hash in spare {
                guard let size = Self.remove(path(of: hash), before: latest) else { continue }
                sweep.removed += 1
                sweep.bytes += size
            }
            FilePath.flush(folder: within)
        }
        return sweep
    }

    /// Reads every blob; `expected` is what the store refers to. One that cannot be read is damaged.
    package func verify(_ expected: Set<BlobHash>) -> BlobCheck {
        var check = BlobCheck()
        var found: Set<BlobHash> = []
        for (_, hashes) in blobs {
            for hash in hashes {
                found.insert(hash)
                guard let size = size(verified: hash) else {
                    check.damaged.append(hash)
                    continue
                }
                check.sound += 1
                check.bytes += size
                if !expected.contains(hash) { check.unreferenced += 1 }
            }
        }
        check.missing = expected.subtracting(found).sorted()
        check.strangers = strangers
        return check
    }

    /// A piece at a time, so that a large one takes no memory.
    private func size(verified hash: BlobHash) -> Int? {
        guard let descriptor = try? ReadFile.opened(path(of: hash)) else { return nil }
        defer { descriptor.close() }
        var sum = SHA256()
        var size = 0
        do {
            while let some = try descriptor.readSome(1 << 17) {
                size += some.count
                sum.update(data: Data(some))
            }
        } catch {
            return nil
        }
        return BlobHash(sum.finalize()) == hash ? size : nil
    }

    /// Every folder with its blobs, in their order.
    private var blobs: [(folder: String, hashes: [BlobHash])] {
        Self.names(in: folder).filter(Self.isFolderName).map { name in
            let within = "\(folder)/\(name)"
            return (within, Self.names(in: within).compactMap { BlobHash($0) }.filter { $0.folder == name })
        }
    }

    private var strangers: [String] {
        Self.names(in: folder).flatMap { name -> [String] in
            if PassingFile.isPassing(name) { return [] }
            guard Self.isFolderName(name) else { return [name] }
            return Self.names(in: "\(folder)/\(name)").filter { BlobHash($0)?.folder != name }.map { "\(name)/\($0)" }
        }
    }

    private static func isFolderName(_ name: String) -> Bool {
        name.utf8.count == 2 && name.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    /// Sorted; none where there is no such folder.
    private static func names(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    /// Removes a file that was last written or put before this time (seconds since 1970); tells its size.
    private static func remove(_ path: String, before latest: TimeInterval) -> Int? {
        var status = stat()
        guard lstat(path, &status) == 0, FileKind(mode: status.st_mode) == .plain,
            TimeInterval(status.st_mtim.tv_sec) < latest, unlink(path) == 0
        else { return nil }
        return Int(status.st_size)
    }
}
