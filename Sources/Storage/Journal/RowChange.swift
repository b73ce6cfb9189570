import Foundation

/// One row that a transaction wrote: what stood there before and after; both `nil` when only a day's version was
/// counted up.
struct RowChange: Sendable {
    /// The table of the days' versions.
    static let days = Table.technicianDay.name

    var table: String
    /// The key columns, with `/` between them.
    var key: String
    /// What `before` and `after` hold, in their order: of a row of an older schema not all that its table has now, and
    /// perhaps what it has no more.
    var columns: [String]
    var before: [SQLValue]?
    var after: [SQLValue]?

    init(
        table: String, key: String, columns: [String] = [], before: [SQLValue]? = nil, after: [SQLValue]? = nil
    ) {
        self.table = table
        self.key = key
        self.columns = columns
        self.before = before
        self.after = after
    }
}

extension RowChange {
    /// A change as the journal keeps it. Throws `unreadableRow` for one that is none, or whose columns nobody knows.
    init(table: String, key: String, before: String?, after: String?, shape: Int?, _ shapes: RowShapes) throws {
        self.init(
            table: table, key: key, before: try before.map(RowChange.row), after: try after.map(RowChange.row))
        guard let row = self.after ?? self.before else { return }
        guard let columns = shapes.columns(shape, of: table, count: row.count), (self.before ?? row).count == row.count
        else { throw StoreFault.unreadableRow(table: "journal_row", detail: "\(table) \(key)") }
        self.columns = columns
    }

    var namedBefore: [String: SQLValue]? { before.map(named) }
    var namedAfter: [String: SQLValue]? { after.map(named) }

    private func named(_ row: [SQLValue]) -> [String: SQLValue] {
        Dictionary(uniqueKeysWithValues: zip(columns, row))
    }

    /// A row as a JSON array. Written by hand, for a file brings tens of thousands of rows and an encoder takes longer
    /// for each than the disk.
    static func text(_ row: [SQLValue]?) -> SQLValue { row.map { .text(RowJSON.text($0)) } ?? .null }

    /// Reads what ``text(_:)`` wrote.
    static func row(_ text: String) throws -> [SQLValue] {
        if let row = KeptRow.values(of: text) { return row }
        do {
            return try JSONDecoder().decode([SQLValue].self, from: Data(text.utf8))
        } catch {
            throw StoreFault.unreadableRow(table: "journal_row", detail: text)
        }
    }
}
