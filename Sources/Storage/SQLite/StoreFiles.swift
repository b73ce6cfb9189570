import DeskModel
import Glibc
import Synchronization

/// The files of an open store, by what they are and not by name: a name may come to mean another file while the store is
/// open, and what is written then nobody finds. As long as they are open, no other file can be taken for them.
final class StoreFiles: Sendable {
    /// As the user gave it: perhaps a link.
    private let path: String
    private let main: FileIdentity
    /// Each known from when it is first seen.
    private let log: Companion
    private let index: Companion

    /// `target` is the file itself. Throws `missing` when it is not there.
    init(_ path: String, target: String) throws {
        guard let main = FileIdentity(target) else { throw StoreFault.missing(path: path) }
        self.path = path
        self.main = main
        (log, index) = (Companion(target + "-wal"), Companion(target + "-shm"))
    }

    /// Whether a file is there and holds anything.
    static func hasContent(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_size > 0
    }

    /// `nil` while the path means the files that were opened.
    func absence() -> StoreAbsence? {
        guard let now = FileIdentity(path) else { return .missing }
        guard now == main else { return .replaced }
        return log.stands && index.stands ? nil : .severed
    }

    /// Whether the store lies where it should and its log does not: what stands in it alone goes with whoever has it open. A
    /// log and an index that others have made since are theirs.
    var losesLog: Bool {
        FileIdentity(path) == main && !log.stands && (index.stands || !log.isThere)
    }
}

/// A file that SQLite keeps beside the store as long as anybody has it open.
private final class Companion: Sendable {
    private let path: String
    /// From when it was there first.
    private let seen = Mutex<FileIdentity?>(nil)

    init(_ path: String) {
        self.path = path
    }

    var isThere: Bool { FileIdentity(path) != nil }

    var stands: Bool {
        let now = FileIdentity(path)
        return seen.withLock { seen in
            if seen == nil { seen = now }
            return seen == now
        }
    }
}
