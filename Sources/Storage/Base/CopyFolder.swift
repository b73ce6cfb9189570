package import Files
import Foundation
import Glibc
import ServiceModel

/// A folder for copies of a store that need not last: a look at the past, days that are played. It is its owner's alone, and held by
/// a lock as long as somebody uses it; what a process left behind that died is nobody's, and goes when the next one comes.
package final class CopyFolder: Sendable {
    package let path: String
    /// By which it is held; closed once it is gone.
    private let hold: HeldDescriptor
    private static let prefix = "copy-"

    /// Makes one among others, and takes away those that nobody holds any more.
    ///
    /// - Throws: what the system says when it cannot be made.
    package init(among folders: String) throws(FileFault) {
        do {
            try FileManager.default.createDirectory(
                atPath: folders, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw FileFault(SystemFault(code: errno), path: folders)
        }
        Self.sweep(folders)
        var template = Array("\(folders)/\(Self.prefix)XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw FileFault(SystemFault(code: errno), path: folders) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        // Between making and holding it somebody may have swept it away.
        guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0, access(path, W_OK) == 0 else {
            throw FileFault(SystemFault(code: errno), path: path)
        }
        hold = HeldDescriptor(descriptor)
    }

    /// Nobody uses it any more.
    package func remove() {
        hold.use { _ in try? FileManager.default.removeItem(atPath: path) }
        hold.close()
    }

    /// Takes away what the dead have left.
    package static func sweep(_ folders: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folders)) ?? []
        for name in names where name.hasPrefix(prefix) {
            let folder = "\(folders)/\(name)"
            let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard descriptor >= 0 else { continue }
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { try? FileManager.default.removeItem(atPath: folder) }
            close(descriptor)
        }
    }
}
