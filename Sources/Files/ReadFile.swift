package import Foundation
import Glibc

/// Files and pipes read to their end.
package enum ReadFile {
    /// What no file of a company comes near to, and a device without an end soon reaches.
    package static let limit = 1 << 30

    /// Everything a path holds: of a plain file, or of whatever a pipe is given until it is closed.
    package static func bytes(_ path: String, limit: Int = limit) throws(FileFault) -> Data {
        let descriptor = try opened(path)
        defer { descriptor.close() }
        return try bytes(of: descriptor, path, limit: limit)
    }

    /// A file opened to be read; closing it is the caller's.
    package static func opened(_ path: String) throws(FileFault) -> Descriptor {
        let number = open(path, O_RDONLY | O_CLOEXEC)
        guard number >= 0 else { throw FileFault(SystemFault(code: errno), path: path) }
        let descriptor = Descriptor(number)
        var status = stat()
        if fstat(number, &status) == 0, FileKind(mode: status.st_mode) == .folder {
            descriptor.close()
            throw .notPlain(path: path, .folder)
        }
        return descriptor
    }

    /// The first bytes of an open descriptor, which `path` names in a fault.
    package static func head(of descriptor: Descriptor, _ path: String, count: Int) throws(FileFault) -> Data {
        do throws(SystemFault) {
            return try descriptor.read(first: count)
        } catch {
            throw FileFault(error, path: path)
        }
    }

    /// The rest of an open descriptor, which `path` names in a fault, behind what was read of it before.
    package static func bytes(
        of descriptor: Descriptor, _ path: String, behind head: Data = Data(), limit: Int = limit
    ) throws(FileFault) -> Data {
        let bytes: Data?
        do throws(SystemFault) {
            bytes = try descriptor.read(behind: head, limit: limit)
        } catch {
            throw FileFault(error, path: path)
        }
        guard let bytes else { throw .tooLarge(path: path, limit: limit) }
        return bytes
    }
}
