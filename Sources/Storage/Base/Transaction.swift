import DeskModel
package import ServiceModel

/// One transaction: every write is remembered with the row before and after, for the journal and for undo.
package final class Transaction {
    package let read: Reader
    /// The moment at which everything in it happens.
    package let now: Timestamp
    let statements: any Statements
    /// Which tables it may find in the journal.
    let tables: TableRegistry
    private let random: any RandomNumberGenerator & Sendable
    /// Begun with the first identifier, behind the last one that the store gave.
    private var mint: IdentifierMint?
    /// The highest identifier of each table for which one was made.
    private var highestIdentifiers: [String: Int64] = [:]
    private(set) var changes: [RowChange] = []
    private(set) var touched: Set<CellKey> = []
    /// The same in the order in which they were touched first.
    private var touchOrder: [CellKey] = []
    /// What rows that a basis may name counted before this transaction wrote them first, by table and key; 0 for those that
    /// were not there.
    private var versionsBefore: [String: [String: Int]] = [:]

    private var updates = UpdateTexts()

    /// What entries of the journal wrote, as far as it was read: they never change.
    var knownRows: [Int: [RowChange]] = [:]
    var knownNets: [Int: [NetChange]] = [:]
    var knownShapes: RowShapes?

    init(
        statements: any Statements, now: Timestamp, random: any RandomNumberGenerator & Sendable,
        tables: TableRegistry
    ) {
        self.tables = tables
        self.statements = statements
        self.now = now
        self.random = random
        read = Reader(statements: statements)
    }

    /// An identifier that the store never gave before: above its last one, and of no row that came otherwise.
    package func newID<Entity: Stored>(_: Entity.Type = Entity.self) throws -> Identifier<Entity> {
        var mint = try self.mint ?? IdentifierMint(after: lastIdentifier(), random: random)
        defer { self.mint = mint }
        while true {
            let fresh: Identifier<Entity> = mint.next(milliseconds: now.seconds * 1000)
            if try !isThere(fresh) { return fresh }
        }
    }

    /// Above all that a table has there is nothing: a file of new rows asks once.
    private func isThere<Entity: Stored>(_ id: Identifier<Entity>) throws -> Bool {
        let table = Entity.table
        let highest = try highestIdentifiers[table.name] ?? highestIdentifier(of: table)
        highestIdentifiers[table.name] = highest
        if id.rawValue > highest { return false }
        var isThere = false
        try statements.query(Entity.table.texts.presence, inOrder: [SQLValue(id)]) { _ in isThere = true }
        return isThere
    }

    private func highestIdentifier(of table: Table) throws -> Int64 {
        let found = try statements.first("SELECT MAX(\(table.key[0])) FROM \(table.name)") { row in
            row.isNull(0) ? nil : try row.integer(0)
        }
        return (found ?? nil) ?? .min
    }

    /// A row of whatever origin: no identifier that is made later may meet it.
    private func noteIdentifier(_ table: Table, _ fields: [SQLValue]) {
        guard !highestIdentifiers.isEmpty, let highest = highestIdentifiers[table.name],
            case .integer(let id) = fields[table.keyColumns[0]], id > highest
        else { return }
        highestIdentifiers[table.name] = id
    }

    private static let identifiers = "identifier"

    private func lastIdentifier() throws -> Int64 {
        try statements.first(
            "SELECT value FROM counter WHERE name = :name", ["name": .text(Self.identifiers)]
        ) { try $0.integer(0) } ?? 0
    }

    /// Notes the last identifier given; called once, before the transaction is committed.
    func keepIdentifiers() throws {
        guard let mint else { return }
        try start(counter: Self.identifiers, at: Int(mint.last))
    }

    package func insert(_ value: some Stored) throws {
        try insert(type(of: value).table, value.fields)
    }

    /// Writes a changed value over its row and counts its version up; a value that is equal to its row writes nothing.
    package func update<Value: Stored>(_ value: Value) throws {
        try write(Value.table, value.fields)
    }

    package func delete<Value: Stored>(_ value: Value) throws {
        try delete(Value.table, key: Value.table.key(of: value.fields))
    }

    /// Says that a technician's day changed: its version counts up when the transaction is journalled.
    package func touch(_ technician: Technician.ID, _ day: Day) {
        let cell = CellKey(technician, day)
        if touched.insert(cell).inserted { touchOrder.append(cell) }
    }

    /// Writes one of the company's own settings.
    package func set(_ key: String, _ value: String) throws {
        try write(Table.settings, [.text(key), .text(value)])
    }

    /// Counts a named counter up inside this transaction, so that a series has no gaps.
    package func next(counter name: String) throws -> Int {
        let value = try statements.first(
            "INSERT INTO counter (name, value) VALUES (:name, 1) ON CONFLICT (name) DO UPDATE SET value = counter.value + 1 RETURNING value",
            ["name": .text(name)]
        ) { try $0.number(0) }
        return value ?? 1
    }

    /// Sets a counter that is behind `value` to it: the next one is `value + 1`.
    package func start(counter name: String, at value: Int) throws {
        try statements.run(
            """
            INSERT INTO counter (name, value) VALUES (:name, :value)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE counter.value < excluded.value
            """, ["name": .text(name), "value": SQLValue(value)])
    }

    /// How many rows were written so far.
    package var writes: Int { changes.count }

    /// Whether a row of this kind was written so far.
    package func hasWritten<Value: Stored>(_: Value.Type) -> Bool {
        let name = Value.table.name
        return changes.contains { $0.table == name }
    }

    /// Runs a part that may be refused: when it throws, what it wrote is unwritten and the transaction can go on.
    package func attempt<Value>(_ part: () throws -> Value) throws -> Value {
        // Counts, not copies: of a plan each move is such a part, and thousands of rows would be copied for each.
        let (written, marked) = (changes.count, touchOrder.count)
        try statements.run("SAVEPOINT part", [:])
        do {
            let value = try part()
            try statements.run("RELEASE part", [:])
            return value
        } catch {
            try statements.run("ROLLBACK TO part", [:])
            try statements.run("RELEASE part", [:])
            forget(changesFrom: written, touchesFrom: marked)
            // An entry of this transaction is unwritten, and another one may get its number.
            (knownRows, knownNets, knownShapes) = ([:], [:], nil)
            throw error
        }
    }

    private func forget(changesFrom written: Int, touchesFrom marked: Int) {
        changes.removeSubrange(written...)
        touched.subtract(touchOrder[marked...])
        touchOrder.removeSubrange(marked...)
    }

    /// The rows written so far and the days they touch; called once, by the journal.
    func finish() throws -> [RowChange] {
        for cell in touched.sorted(by: { ($0.technician, $0.day) < ($1.technician, $1.day) }) {
            try statements.run(
                """
                INSERT INTO technician_day (technician_id, day, version) VALUES (:technician, :day, 1)
                ON CONFLICT (technician_id, day) DO UPDATE SET version = technician_day.version + 1
                """, ["technician": SQLValue(cell.technician), "day": SQLValue(cell.day)])
            changes.append(RowChange(table: RowChange.days, key: "\(cell.technician)/\(cell.day.iso)"))
        }
        (touched, touchOrder) = ([], [])
        return changes
    }
}

extension Transaction {
    func insert(_ table: Table, _ fields: [SQLValue]) throws {
        try statements.run(table.texts.insert, inOrder: fields)
        noteIdentifier(table, fields)
        try indexNamedRows(of: table, before: nil, after: fields)
        remember(table, fields, before: nil, after: fields)
    }

    /// Writes a row of which some columns are not known: they take the default that the schema gives them.
    func insert(_ table: Table, named row: [String: SQLValue]) throws {
        let known = table.columns.filter { row[$0] != nil }
        if known.count == table.columns.count { return try insert(table, table.columns.map { row[$0] ?? .null }) }
        let values = row.filter { known.contains($0.key) }
        try statements.run(TableTexts(table.name, key: table.key, known).insert, values)
        guard let after = try self.row(table, key: table.key(of: values)) else { return }
        noteIdentifier(table, after)
        try indexNamedRows(of: table, before: nil, after: after)
        remember(table, after, before: nil, after: after)
    }

    func write(_ table: Table, _ fields: [SQLValue]) throws {
        guard let before = try row(table, key: table.key(of: fields)) else { return try insert(table, fields) }
        try write(table, fields, over: before)
    }

    /// The same over a row that was just read.
    func write(_ table: Table, _ fields: [SQLValue], over before: [SQLValue]) throws {
        var after = fields
        if table.isVersioned, case .integer(let version) = before[before.count - 1] {
            after[after.count - 1] = before[before.count - 1]
            if after == before { return }
            after[after.count - 1] = .integer(version &+ 1)
        }
        if after == before { return }
        let update = updates.text(table, from: before, to: after)
        try statements.run(update.text, inOrder: update.order.map { after[$0] })
        try indexNamedRows(of: table, before: before, after: after)
        remember(table, after, before: before, after: after)
    }

    /// The key's values are in its order.
    func delete(_ table: Table, key: [SQLValue]) throws {
        guard let before = try row(table, key: key) else { return }
        try statements.run(table.texts.delete, inOrder: key)
        try indexNamedRows(of: table, before: before, after: nil)
        remember(table, before, before: before, after: nil)
    }

    /// Whole rows, `rest` as in ``Reader/fetch(_:_:_:)``.
    func rows(_ table: Table, _ rest: String, _ parameters: [String: SQLValue]) throws -> [[SQLValue]] {
        try statements.rows("\(table.select())\(rest)", parameters) { row in
            table.columns.indices.map { row.value($0) }
        }
    }

    func row(_ table: Table, key: [SQLValue]) throws -> [SQLValue]? {
        var found: [SQLValue]?
        try statements.query(table.texts.selectRow, inOrder: key) { row in
            found = table.columns.indices.map { row.value($0) }
        }
        return found
    }

    /// The rows of a basis, days apart, which are counted elsewhere.
    private static let namedByBases = [Order.table, Visit.table, Technician.table]

    private func remember(_ table: Table, _ fields: [SQLValue], before: [SQLValue]?, after: [SQLValue]?) {
        if table.history == .notJournalled { return }
        assert(table.history != .appendOnly || before == nil, "a fact was changed")
        let key =
            table.keyColumns.count == 1
            ? fields[table.keyColumns[0]].plain : table.key(of: fields).map(\.plain).joined(separator: "/")
        changes.append(
            RowChange(table: table.name, key: key, columns: table.columns, before: before, after: after))
        guard Self.namedByBases.contains(where: { $0 === table }) else { return }
        let version: Int64 = if case .integer(let version)? = before?.last { version } else { 0 }
        if versionsBefore[table.name]?[key] == nil { versionsBefore[table.name, default: [:]][key] = Int(version) }
    }

    /// What a row counted before this transaction; `nil` when it has not written it.
    func versionBefore(_ table: String, key: String) -> Int? { versionsBefore[table]?[key] }
}
