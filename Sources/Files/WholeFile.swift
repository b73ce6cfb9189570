package import Foundation
import Glibc

/// Files written whole or not at all: first beside, then on the disk, then under their name. A link stays and its target
/// is written; a file that is there keeps mode, group and, where the system lets it, owner; what is no plain file is left
/// alone.
package enum WholeFile {
    /// `mode` is that of a file that is not there yet.
    package static func write(_ bytes: Data, to path: String, mode: mode_t = 0o600) throws(FileFault) {
        let target = try FilePath.target(path)
        var status = stat()
        let exists = stat(target, &status) == 0
        if exists {
            try require(plain: status, path)
            guard access(target, W_OK) == 0 else { throw .noPermission(path: path) }
        }
        guard !target.isEmpty, !target.hasSuffix("/") else { throw .notPlain(path: path, .folder) }
        let beside = try PassingFile(in: FilePath.folder(of: target), called: path)
        defer { unlink(beside.path) }
        do throws(SystemFault) {
            defer { beside.descriptor.close() }
            try beside.descriptor.write(bytes)
            try beside.descriptor.set(exists ? .init(status) : .init(mode: mode))
            try beside.descriptor.synchronize()
            if rename(beside.path, target) != 0 { throw SystemFault(code: errno) }
        } catch {
            throw FileFault(error, path: path)
        }
        FilePath.flush(folder: FilePath.folder(of: target))
    }

    package static func write(_ text: String, to path: String, mode: mode_t = 0o600) throws(FileFault) {
        try write(Data(text.utf8), to: path, mode: mode)
    }

    /// Throws unless nothing or a plain file, be it through a link, stands at the path: to be asked before long work.
    package static func check(_ path: String) throws(FileFault) {
        let target = try FilePath.target(path)
        var status = stat()
        if stat(target, &status) == 0 {
            try require(plain: status, path)
            guard access(target, W_OK) == 0 else { throw .noPermission(path: path) }
        }
        guard access(FilePath.folder(of: target), W_OK) == 0 else { throw .noPermission(path: path) }
    }

    private static func require(plain status: stat, _ path: String) throws(FileFault) {
        let kind = FileKind(mode: status.st_mode)
        guard kind == .plain else { throw .notPlain(path: path, kind) }
    }
}

/// Whose a file is and who may do what with it.
private struct Ownership {
    var mode: mode_t
    /// `nil` for whoever makes it.
    var owner: (user: uid_t, group: gid_t)?

    init(mode: mode_t) {
        self.mode = mode
    }

    init(_ status: stat) {
        mode = status.st_mode & 0o777
        owner = (status.st_uid, status.st_gid)
    }
}

extension Descriptor {
    /// A group that cannot be kept gets no more than everybody has.
    fileprivate func set(_ ownership: Ownership) throws(SystemFault) {
        var mode = ownership.mode
        if let (user, group) = ownership.owner, fchown(number, user, group) != 0,
            fchown(number, uid_t.max, group) != 0
        {
            mode = mode & ~0o070 | (mode & 0o007) << 3
        }
        if fchmod(number, mode) != 0 { throw SystemFault(code: errno) }
    }
}
