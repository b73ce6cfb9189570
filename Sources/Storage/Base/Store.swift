package import DeskModel
package import ServiceModel
import Synchronization

/// One company's store: a database that several processes read and write at once. The only way to its rows is a
/// `Reader` or a `Transaction`. As long as it is open nobody can put another store in its place, and should somebody do so
/// from outside, nothing is acknowledged any more.
package final class Store: Sendable {
    /// As it was given: perhaps a link.
    package let path: String
    /// The store beside which the documents lie: itself, or the one of which it is a copy.
    package let documentsBeside: String
    let connection: any Connection
    /// The file itself.
    let target: String
    private let tables: TableRegistry
    private let mark = Mutex<HistoryMark?>(nil)
    /// Identifiers follow from the clock and from those before.
    private let isReproducible = Mutex(false)

    /// Over a database that has the newest schema.
    init(
        path: String, target: String, connection: any Connection, tables: TableRegistry = .standard,
        documentsBeside: String? = nil
    ) throws {
        self.path = path
        self.documentsBeside = documentsBeside ?? path
        self.target = target
        self.connection = connection
        self.tables = tables
        if let absence = connection.absence() { throw StoreFault.gone(path: path, absence, isWritten: false) }
        advance(to: try connection.read { try HistoryMark.latest($0) })
    }

    /// Reads one consistent snapshot. Throws `gone` when the store is no longer what its path means.
    package func read<Value>(_ body: (Reader) throws -> Value) throws -> Value {
        if let absence = connection.absence() { throw StoreFault.gone(path: path, absence, isWritten: false) }
        return try connection.read { try body(Reader(statements: $0)) }
    }

    /// The store's own clock, `nil` where it goes by the real one. It may be asked from within a read or a write, as nothing else
    /// may: whoever asks what time it is does not know where he is asked.
    package func clock() throws -> StoreClock? {
        try connection.glance { try Reader(statements: $0).storeClock() }
    }

    /// Reads two parts of one consistent snapshot, by two threads where the database allows it.
    package func read<First: Sendable, Second: Sendable>(
        _ first: @escaping @Sendable (Reader) throws -> First,
        beside second: @escaping @Sendable (Reader) throws -> Second
    ) throws -> (First, Second) {
        if let absence = connection.absence() { throw StoreFault.gone(path: path, absence, isWritten: false) }
        let both = try connection.readBeside(
            { try first(Reader(statements: $0)) }, { try second(Reader(statements: $0)) })
        if let both { return both }
        return try connection.read { statements in
            (try first(Reader(statements: statements)), try second(Reader(statements: statements)))
        }
    }

    /// Runs one transaction: all of it is written, on disk and where the store's path leads to when this returns, or a
    /// fault says what of it is not. Throws `gone` when the store is no longer what its path means: before anything is
    /// written, or, when that happened meanwhile, after.
    /// `random` goes into identifiers.
    package func write<Value>(
        at now: Timestamp, random: (any RandomNumberGenerator & Sendable)? = nil,
        _ body: (Transaction) throws -> Value
    ) throws -> Value {
        if let absence = connection.absence() { throw StoreFault.gone(path: path, absence, isWritten: false) }
        let before = mark.withLock { $0 }
        let (value, last) = try connection.write { statements in
            if let before, try !before.stands(in: statements) {
                throw StoreFault.gone(path: path, .rewritten, isWritten: false)
            }
            // A newer program may have brought it further since it was opened; what is written has to keep to its rules.
            if let schema = try statements.schemaOfStore(), schema > Migration.newest {
                throw StoreFault.newerSchema(path: path, found: schema, known: Migration.newest)
            }
            let transaction = Transaction(
                statements: statements, now: now, random: random ?? usualRandom, tables: tables)
            let value = try body(transaction)
            try transaction.keepIdentifiers()
            return (value, try HistoryMark.latest(statements))
        }
        advance(to: last)
        if let absence = connection.absence() {
            throw StoreFault.gone(path: path, absence, isWritten: last != before)
        }
        return value
    }

    /// From now on the same commands at the same times give the same identifiers, for a log of them that somebody else is
    /// to go through.
    package func makeReproducible() { isReproducible.withLock { $0 = true } }

    private var usualRandom: any RandomNumberGenerator & Sendable {
        isReproducible.withLock { $0 } ? CountedNumbers() : BufferedRandom()
    }

    /// Lets go of the files. Needed before the same database is opened anew after its log was taken away: SQLite would share
    /// the old index with the new log. Nothing can be read or written any more.
    package func close() throws { try connection.end() }

    /// Why the store is no longer what its path means; `nil` while it is. Cheap enough to be asked again and again.
    package func absence() throws -> StoreAbsence? {
        if let absence = connection.absence() { return absence }
        let seen = mark.withLock { $0 }
        let (stands, last) = try connection.read { statements in
            (try seen?.stands(in: statements) ?? true, try HistoryMark.latest(statements))
        }
        guard stands else { return .rewritten }
        advance(to: last)
        return nil
    }

    /// The same as far as the files say it, without a look into them.
    func pathAbsence() -> StoreAbsence? { connection.absence() }

    /// Threads may come back in another order than they wrote.
    private func advance(to last: HistoryMark?) {
        mark.withLock { mark in
            if let last, last.sequence >= mark?.sequence ?? 0 { mark = last }
        }
    }
}
