/// A part of the company's work, with the tables that it owns. Undo, the examination of rows and the tests read them here:
/// a table that is in none of these lists is not known to the journal, and a test finds it.
struct Department: Sendable {
    let name: String
    /// Kinds of values that are rows of a table each.
    let values: [any Stored.Type]
    /// Tables whose rows are no values.
    let others: [Table]
    /// Makes anew what the journal does not keep and what follows from rows, once those were taken back in a copy. The
    /// transaction's moment is the one to which it goes back.
    let rederive: Rederiving?

    typealias Rederiving = @Sendable (Transaction, [FormerRow]) throws -> Void

    init(
        _ name: String, _ values: [any Stored.Type] = [], others: [Table] = [], rederive: Rederiving? = nil
    ) {
        self.name = name
        self.values = values
        self.others = others
        self.rederive = rederive
    }

    var tables: [Table] { values.map { $0.table } + others }

    static let all: [Department] = [
        .administration, .intake, .planning, .execution, .places, .travel, .journal, .maintenance, .jobs,
        .devices, .documents, .tickets, .contracts, .crews, .stock, .time,
        .checklists, .outages, .clock, .notices, .alerts, .presence,
    ]

    /// Every kind of value that is a row.
    static var kinds: [any Stored.Type] { all.flatMap(\.values) }
    /// Every table of a store.
    static var tables: [Table] { all.flatMap(\.tables) }
}
