package import Files
import Glibc

/// Who may do what with the files beside a store: whoever may with the store.
package struct BlobAccess: Hashable, Sendable {
    /// `nil` when they are their owner's alone.
    package let group: UInt32?

    package init(group: UInt32? = nil) {
        self.group = group
    }

    /// As the store's own file has it.
    package init(ofStore path: String) {
        var status = stat()
        let isShared = stat(path, &status) == 0 && status.st_mode & 0o060 == 0o060
        group = isShared ? status.st_gid : nil
    }

    var fileMode: mode_t { group == nil ? 0o600 : 0o660 }
    /// New files in it are the group's.
    var folderMode: mode_t { group == nil ? 0o700 : 0o2770 }

    /// A group that cannot be given gets nothing.
    func apply(to descriptor: Descriptor) throws(SystemFault) {
        var mode = fileMode
        if let group, fchown(descriptor.number, uid_t.max, group) != 0 { mode = 0o600 }
        if fchmod(descriptor.number, mode) != 0 { throw SystemFault(code: errno) }
    }

    /// Makes a folder unless it is there; tells whether it was made.
    package func make(folder: String) throws(FileFault) -> Bool {
        guard mkdir(folder, 0o700) == 0 else {
            guard errno == EEXIST else { throw FileFault(SystemFault(code: errno), path: folder) }
            return false
        }
        if let group, chown(folder, uid_t.max, group) != 0 { return true }
        // The umask takes no part of it away: the group has to come in.
        chmod(folder, folderMode)
        return true
    }
}
