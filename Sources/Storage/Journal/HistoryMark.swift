import ServiceModel

/// The last entry of the journal that was seen: entries never change and never go, so that where it is missing or reads
/// otherwise, somebody has put another history into the file.
package struct HistoryMark: Hashable, Sendable, Codable {
    package let sequence: Int
    private let entry: [SQLValue]

    /// The last one there is; `nil` in a store without entries.
    static func latest(_ statements: any Statements) throws -> HistoryMark? {
        try read("ORDER BY sequence DESC LIMIT 1", [:], statements)
    }

    /// Whether the history goes on from here.
    func stands(in statements: any Statements) throws -> Bool {
        try Self.read("WHERE sequence = :sequence", ["sequence": SQLValue(sequence)], statements) == self
    }

    private static func read(
        _ rest: String, _ parameters: [String: SQLValue], _ statements: any Statements
    ) throws -> HistoryMark? {
        try statements.first("SELECT sequence, at, actor, os_user, command, summary FROM journal \(rest)", parameters) {
            row in
            HistoryMark(sequence: try row.number(0), entry: (1...5).map(row.value))
        }
    }
}

extension Reader {
    /// The last entry of the journal; `nil` in a store without entries.
    package func historyMark() throws -> HistoryMark? { try HistoryMark.latest(statements) }

    /// Whether what was read when that entry was the last has become what is read now, and was not put in its place.
    package func goesOn(from mark: HistoryMark) throws -> Bool { try mark.stands(in: statements) }
}
