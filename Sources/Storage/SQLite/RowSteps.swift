import GRDB
import GRDBSQLite

/// The rows of a statement whose arguments are set. GRDB's own cursor makes a table of the columns' names first, which takes
/// longer than to find a row.
final class RowSteps: DatabaseCursor {
    typealias Element = SQLiteRow

    let _statement: Statement
    var _isDone = false
    private let row: SQLiteRow

    init(_ statement: Statement) {
        _statement = statement
        row = SQLiteRow(statement: statement)
    }

    func _element(sqliteStatement: SQLiteStatement) -> SQLiteRow { row }
}
