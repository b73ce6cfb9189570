package import Foundation
import Glibc

/// Files and pipes read to their end.
package enum ReadFile {
    /// What no file of a company comes near to, and a device without an end soon reaches.
    package static let limit = 1 << 30

    /// What may stand at a path that is read.
    package enum Source {
        /// A plain file and nothing else: to open it never waits for anybody.
        case plain
        /// A pipe too, whose writer is waited for: for a verb that reads once, and that a person can stop.
        case plainOrPipe
    }

    /// Everything a path holds: of a plain file, or of whatever a pipe is given until it is closed.
    package static func bytes(
        _ path: String, _ source: Source = .plain, limit: Int = limit
    ) throws(FileFault) -> Data {
        let descriptor = try opened(path, source)
        defer { descriptor.close() }
        return try bytes(of: descriptor, path, limit: limit)
    }

    /// A file opened to be read; closing it is the caller's. What is neither a plain file nor, where that is allowed, a
    /// pipe is refused, and not waited for.
    package static func opened(_ path: String, _ source: Source = .plain) throws(FileFault) -> Descriptor {
        let name = RawPath(path)
        var status = stat()
        // Only a pipe that is wanted may wait for its other end.
        let isPipe =
            source == .plainOrPipe && name.withBytes { stat($0, &status) } == 0
            && FileKind(mode: status.st_mode) == .pipe
        let number = name.withBytes { open($0, O_RDONLY | O_CLOEXEC | O_NOCTTY | (isPipe ? 0 : O_NONBLOCK)) }
        guard number >= 0 else { throw fault(errno, path) }
        let descriptor = Descriptor(number)
        do throws(FileFault) {
            guard fstat(number, &status) == 0 else { throw fault(errno, path) }
            let kind = FileKind(mode: status.st_mode)
            guard kind == .plain || isPipe && kind == .pipe else { throw .notPlain(path: path, kind) }
        } catch {
            descriptor.close()
            throw error
        }
        return descriptor
    }

    /// What nobody listens at, or no program serves, is a device or a socket.
    private static func fault(_ code: Int32, _ path: String) -> FileFault {
        var status = stat()
        if code == ENXIO || code == ENODEV, stat(path, &status) == 0 {
            return .notPlain(path: path, FileKind(mode: status.st_mode))
        }
        return FileFault(SystemFault(code: code), path: path)
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
