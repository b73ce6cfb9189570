import GRDB

/// The log (`-wal`) holds what was committed last, and pages of the file may be of different ages without it. SQLite brings it
/// into the file when the last connection that may write closes; a pool closes its readers last, which leaves it.
extension SQLiteDatabase {
    /// Waits for whoever reads or writes. Where the log was taken away, what stands in it is brought into the file before its
    /// last descriptor closes.
    func end() throws {
        if losesLog { try? foldLog() }
        gate.close()
        do {
            try pool.close()
        } catch let error as DatabaseError {
            throw StoreFault(error, path: path)
        }
    }

    /// What the log holds is in the file itself then, which can be moved without it. Waits for whoever reads.
    func foldLog() throws {
        try faultsNamed { try pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) } }
    }

    /// Brings what a log that was taken away holds into the file as soon as that is seen, as far as it can be done without
    /// waiting for whoever reads: this process may be the only one that still has it, and may be killed.
    func saveLostLog() {
        guard losesLog else { return }
        // From within a write it is refused: whoever writes asks again once it is committed.
        _ = try? faultsNamed { try pool.unsafeReentrantWrite { try $0.checkpoint(.passive) } }
    }

    private var losesLog: Bool { obstacle == nil && files?.losesLog == true }
}

extension Store {
    /// Closes a file that is going to be moved: SQLite may leave what was written last in the log beside it, which keeps its
    /// name.
    func closeWhole() throws {
        try (connection as? SQLiteDatabase)?.foldLog()
        try close()
    }
}
