package import Foundation
import Glibc

/// Files and pipes read to their end.
package enum ReadFile {
    /// What no file of a company comes near to, and a device without an end soon reaches.
    package static let limit = 1 << 30

    /// Everything a path holds: of a plain file, or of whatever a pipe is given until it is closed.
    package static func bytes(_ path: String, limit: Int = limit) throws(FileFault) -> Data {
        let number = open(path, O_RDONLY | O_CLOEXEC)
        guard number >= 0 else { throw FileFault(SystemFault(code: errno), path: path) }
        let descriptor = Descriptor(number)
        defer { descriptor.close() }
        var status = stat()
        if fstat(number, &status) == 0, FileKind(mode: status.st_mode) == .folder {
            throw .notPlain(path: path, .folder)
        }
        return try bytes(of: descriptor, path, limit: limit)
    }

    /// The rest of an open descriptor, which `path` names in a fault.
    package static func bytes(
        of descriptor: Descriptor, _ path: String, limit: Int = limit
    ) throws(FileFault) -> Data {
        let bytes: Data?
        do throws(SystemFault) {
            bytes = try descriptor.read(limit: limit)
        } catch {
            throw FileFault(error, path: path)
        }
        guard let bytes else { throw .tooLarge(path: path, limit: limit) }
        return bytes
    }
}
