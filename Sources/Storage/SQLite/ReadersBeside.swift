import Dispatch
import GRDB
import Synchronization

/// Two readers that begin at the same state of a file. SQLite gives each connection a snapshot of its own; that nobody wrote
/// between the one and the other says `PRAGMA data_version` of a third, which counts up with every commit of anybody else.
final class ReadersBeside: Sendable {
    private let arrivals = DispatchSemaphore(value: 0)
    private let departures = DispatchSemaphore(value: 0)
    private let isOneState = Mutex(false)

    /// Reads when both have their snapshot and it is the same; else `nil`.
    func read<Value: Sendable>(
        _ pool: DatabasePool, _ body: @escaping @Sendable (any Statements) throws -> Value
    ) -> Ahead<Value?> {
        Ahead {
            var hasArrived = false
            defer { if !hasArrived { self.arrivals.signal() } }
            return try pool.read { database in
                // The first look into the file fixes the snapshot.
                _ = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM meta WHERE key = ''")
                hasArrived = true
                self.arrivals.signal()
                self.departures.wait()
                return try self.isOneState.withLock { $0 } ? body(SQLiteStatements(database: database)) : nil
            }
        }
    }

    /// Lets both begin; called while a third connection is held.
    func start<Value>(watchedBy database: Database, _ begin: () -> Value) throws -> Value {
        let before = try Self.version(database)
        let begun = begin()
        for _ in 0..<2 { arrivals.wait() }
        let after = try? Self.version(database)
        isOneState.withLock { $0 = after == before }
        for _ in 0..<2 { departures.signal() }
        return begun
    }

    private static func version(_ database: Database) throws -> Int? {
        try Int.fetchOne(database, sql: "PRAGMA data_version")
    }
}
