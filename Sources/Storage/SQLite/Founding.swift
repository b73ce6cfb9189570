import Foundation
import Glibc

extension Store {
    /// Makes an empty store beside, and gives it its name when it is whole: whoever is killed meanwhile leaves nothing
    /// under that name. The caller has the store's lock alone.
    static func foundEmpty(_ target: String, called path: String) throws {
        let beside = "\(target).\(getpid()).part"
        delete(beside)
        defer { delete(beside) }
        let descriptor = Glibc.open(beside, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw creationFault(errno, path) }
        Glibc.close(descriptor)
        let database = try SQLiteDatabase(beside, called: path)
        try database.write { statements in
            guard let found = try statements.schemaNumber() else { throw StoreFault.notAStore(path: path) }
            try statements.migrate(from: found)
        }
        try database.end()
        try name(founded: beside, target, called: path)
    }

    /// A file that came to be there meanwhile is not overwritten; where there are no hard links the lock has to do.
    private static func name(founded beside: String, _ target: String, called path: String) throws {
        if link(beside, target) == 0 { return }
        let code = errno
        guard code == EPERM || code == ENOTSUP || code == ENOSYS else { throw creationFault(code, path) }
        guard rename(beside, target) == 0 else { throw creationFault(errno, path) }
    }

    private static func creationFault(_ code: Int32, _ path: String) -> StoreFault {
        switch code {
        case EEXIST: .exists(path: path)
        case ENOSPC: .diskFull(path: path)
        case EROFS: .readOnly(path: path)
        default: .noPermission(path: path)
        }
    }
}
