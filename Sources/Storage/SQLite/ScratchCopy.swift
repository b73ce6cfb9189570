import Foundation
import Glibc
import ServiceModel

extension Store {
    /// Opens a copy of the store, as of one moment, in a new file at `path`, without its documents. Nothing of the copy is kept
    /// should the machine stop: what is written to it is not waited for. Throws `exists` when there is a file already.
    package func scratch(at path: String) throws -> Store {
        guard !FileManager.default.fileExists(atPath: path) else { throw StoreFault.exists(path: path) }
        guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        else { throw StoreFault.noPermission(path: path) }
        _ = try connection.copy(to: path)
        let connection = try SQLiteDatabase(path, isKept: false)
        return try Store(path: path, target: path, connection: connection)
    }
}
