import GRDB

extension StoreFault {
    /// What SQLite says, in the words of a store.
    init(_ error: DatabaseError, path: String) {
        let detail = error.message ?? String(describing: error.resultCode)
        switch error.resultCode.primaryResultCode {
        case .SQLITE_NOTADB: self = .notADatabase(path: path)
        case .SQLITE_READONLY: self = .readOnly(path: path)
        case .SQLITE_FULL: self = .diskFull(path: path)
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
        case .SQLITE_CORRUPT: self = .corrupt(path: path, detail: detail)
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .noPermission(path: path)
        // To read, too, SQLite needs a small file beside the store.
        case .SQLITE_IOERR where Self.hasNoRoom(at: path): self = .diskFull(path: path)
        case .SQLITE_IOERR: self = .failed(path: path, detail: detail)
        default: self = .failed(path: path, detail: detail)
        }
    }
}
