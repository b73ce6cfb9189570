import DeskModel
import Foundation
import ServiceModel

/// A row that the program cannot read, or that holds what it would never write: somebody wrote past the desk.
package struct RowFault: Hashable, Sendable, CustomStringConvertible {
    package let table: String
    /// The row's key, several columns with `/` between them.
    package let key: String
    package let column: String
    /// What stands there.
    package let value: String

    /// `customer 17, nip: “123”`.
    package var description: String { "\(table) \(place)" }
    /// The same without the table.
    var place: String { "\(key), \(column): “\(value)”" }
}

extension Store {
    /// Reads every row of every table with the program's own eyes; at most `limit` faults of each table are named.
    package func rowFaults(limit: Int = 20) throws -> [RowFault] {
        try connection.read { statements in
            let examination = RowExamination(statements, limit)
            return try Department.kinds.flatMap { try examination.faults(of: $0) }
                + examination.faultsOfTheRest()
        }
    }
}

extension RowFault {
    static func short(_ value: String) -> String { value.count > 40 ? value.prefix(40) + "…" : value }
}
