import Crypto
package import Files
package import Foundation
import Glibc

extension BlobStore {
    /// Keeps these bytes. All three throw `tooLarge`, `changed` and what the disk says; nothing is left of what was not put.
    package func put(_ bytes: Data, limit: Int = limit) throws(BlobFault) -> BlobReference {
        guard bytes.count <= limit else { throw .tooLarge(path: nil, size: bytes.count, limit: limit) }
        return try put(called: nil) { (take: (Data) throws(BlobFault) -> Void) throws(BlobFault) in
            try take(bytes)
        }
    }

    /// Keeps a copy of a plain file.
    package func put(path: String, limit: Int = limit) throws(BlobFault) -> BlobReference {
        let descriptor: Descriptor
        do throws(FileFault) {
            descriptor = try ReadFile.opened(path)
        } catch {
            throw .source(error)
        }
        defer { descriptor.close() }
        return try put(descriptor, called: path, limit: limit)
    }

    /// Keeps what an open descriptor has from where it stands to its end. A file's size is looked at first: one too large is
    /// not read.
    package func put(
        _ source: Descriptor, called path: String, limit: Int = limit
    ) throws(BlobFault) -> BlobReference {
        try put(source, called: path, limit: limit) {}
    }

    /// `meanwhile` is called after each piece: tests change the file then.
    func put(
        _ source: Descriptor, called path: String, limit: Int = limit, meanwhile: () -> Void
    ) throws(BlobFault) -> BlobReference {
        let before = try SourceState(source, path)
        let left = before.size.map { $0 - max(0, Int(lseek(source.number, 0, SEEK_CUR))) }
        if let size = left, size > limit { throw .tooLarge(path: path, size: size, limit: limit) }
        return try put(called: path) { (take: (Data) throws(BlobFault) -> Void) throws(BlobFault) in
            var count = 0
            while let some = try Self.some(of: source, path) {
                count += some.count
                if count > limit { throw .tooLarge(path: path, size: nil, limit: limit) }
                try take(some)
                meanwhile()
            }
            let after = try SourceState(source, path)
            guard before == after, left == nil || left == count else { throw .changed(path: path) }
        }
    }

    private static func some(of source: Descriptor, _ path: String) throws(BlobFault) -> Data? {
        do throws(SystemFault) {
            return try source.readSome(1 << 17).map { Data($0) }
        } catch {
            throw .source(FileFault(error, path: path))
        }
    }

    /// `fill` says all bytes; its faults are its own.
    private func put(
        called path: String?, _ fill: ((Data) throws(BlobFault) -> Void) throws(BlobFault) -> Void
    ) throws(BlobFault) -> BlobReference {
        let file = try passing()
        defer { unlink(file.path) }
        var hash = SHA256()
        var size = 0
        do {
            defer { file.descriptor.close() }
            try fill { (some: Data) throws(BlobFault) in
                hash.update(data: some)
                size += some.count
                try onDisk { () throws(SystemFault) in try file.descriptor.write(some) }
            }
            try onDisk { () throws(SystemFault) in
                try access.apply(to: file.descriptor)
                try file.descriptor.synchronize()
            }
        }
        let reference = BlobReference(hash: BlobHash(hash.finalize()), size: size)
        try name(file.path, reference)
        return reference
    }

    /// In the store's folder, since nobody knows the hash yet.
    private func passing() throws(BlobFault) -> PassingFile {
        do throws(FileFault) {
            if try access.make(folder: folder) { FilePath.flush(folder: FilePath.folder(of: folder)) }
            return try PassingFile(in: folder, called: folder)
        } catch {
            throw .file(error)
        }
    }

    /// Gives a finished file its name, unless it has that already: then the one that is there becomes young, so that no sweep
    /// takes it. One of another size is damaged, and replaced.
    private func name(_ passing: String, _ reference: BlobReference) throws(BlobFault) {
        let within = "\(folder)/\(reference.hash.folder)"
        do throws(FileFault) {
            if try access.make(folder: within) { FilePath.flush(folder: folder) }
        } catch {
            throw .file(error)
        }
        let lock = try FolderLock(within, LOCK_SH)
        defer { lock.release() }
        let path = path(of: reference.hash)
        var status = stat()
        let isThere =
            lstat(path, &status) == 0 && FileKind(mode: status.st_mode) == .plain
            && Int(status.st_size) == reference.size
            && utimensat(AT_FDCWD, path, nil, 0) == 0
        if !isThere {
            try onDisk { () throws(SystemFault) in
                if rename(passing, path) != 0 { throw SystemFault(code: errno) }
            }
        }
        FilePath.flush(folder: within)
    }

    private func onDisk(_ work: () throws(SystemFault) -> Void) throws(BlobFault) {
        do throws(SystemFault) {
            try work()
        } catch {
            throw .file(FileFault(error, path: folder))
        }
    }
}

/// What shows that a file was written while it was read.
private struct SourceState: Equatable {
    /// Bytes; `nil` for what is no plain file.
    let size: Int?
    private let seconds: Int
    private let nanoseconds: Int

    init(_ source: Descriptor, _ path: String) throws(BlobFault) {
        var status = stat()
        guard fstat(source.number, &status) == 0 else { throw .source(FileFault(SystemFault(code: errno), path: path)) }
        let isPlain = status.st_mode & S_IFMT == S_IFREG
        size = isPlain ? Int(status.st_size) : nil
        seconds = isPlain ? status.st_mtim.tv_sec : 0
        nanoseconds = isPlain ? status.st_mtim.tv_nsec : 0
    }
}
