import DeskModel

/// A database that holds a store: it reads consistent snapshots and writes in serial transactions.
protocol Connection: Sendable {
    func read<Value>(_ body: (any Statements) throws -> Value) throws -> Value
    /// The same by two threads at the same time, of one and the same state. `nil` when that cannot be had: the database is not
    /// read by two, or somebody wrote between the one and the other.
    func readBeside<First: Sendable, Second: Sendable>(
        _ first: @escaping @Sendable (any Statements) throws -> First,
        _ second: @escaping @Sendable (any Statements) throws -> Second
    ) throws -> (First, Second)?
    /// A look at a row or two, also from within a read or a write of the same thread, whose state it sees.
    func glance<Value>(_ body: (any Statements) throws -> Value) throws -> Value
    func write<Value>(_ body: (any Statements) throws -> Value) throws -> Value
    /// Copies everything, as of one moment, into a new file; gives how many rows each table had.
    func copy(to path: String) throws -> [String: Int]
    /// Copies everything, as of one moment, into a new file that nobody else knows of and that need not outlast a crash, and
    /// has it changed there in one transaction, in which foreign keys are not watched.
    func copyAside(to path: String, changing: (any Statements) throws -> Void) throws
    /// Takes what another database holds in place of everything of its own, in one transaction: others that have it open
    /// see the old state or the new one, and a crash leaves one of them.
    func take(over path: String) throws
    /// How the database is; takes its time in a large one.
    func health() throws -> DatabaseHealth
    /// The table of each row that refers to a row which is not there.
    func danglingRows() throws -> [String]
    /// Why it is no longer what its path means; `nil` while it is. Cheap.
    func absence() -> StoreAbsence?
    /// Nothing can be read or written any more.
    func end() throws
}

extension Connection {
    func readBeside<First: Sendable, Second: Sendable>(
        _: @escaping @Sendable (any Statements) throws -> First,
        _: @escaping @Sendable (any Statements) throws -> Second
    ) throws -> (First, Second)? { nil }
}
