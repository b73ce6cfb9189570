import GRDB
import GRDBSQLite

extension Statement {
    /// Gives the named parameters (`:name`) their values, in SQLite itself: GRDB's own arguments are made over three times
    /// for each statement, which takes longer than most statements do. Throws when a value is missing or nobody asks for it.
    func bind(_ parameters: [String: SQLValue]) throws {
        sqlite3_reset(sqliteStatement)
        let count = sqlite3_bind_parameter_count(sqliteStatement)
        guard Int(count) == parameters.count else { throw misuse("\(count) values are needed") }
        guard count > 0 else { return }
        for index in 1...count {
            // Behind its colon.
            let name = sqlite3_bind_parameter_name(sqliteStatement, index).map { String(cString: $0 + 1) } ?? ""
            guard let value = parameters[name] else { throw misuse("there is no value for :\(name)") }
            let code = bind(value, at: index)
            if code != SQLITE_OK { throw DatabaseError(resultCode: ResultCode(rawValue: code), sql: sql) }
        }
    }

    /// The same for values in the order of the parameters, which SQLite numbers as it first meets them.
    func bind(inOrder values: [SQLValue]) throws {
        sqlite3_reset(sqliteStatement)
        let count = sqlite3_bind_parameter_count(sqliteStatement)
        guard Int(count) == values.count else { throw misuse("\(count) values are needed") }
        for (index, value) in values.enumerated() {
            let code = bind(value, at: CInt(index) + 1)
            if code != SQLITE_OK { throw DatabaseError(resultCode: ResultCode(rawValue: code), sql: sql) }
        }
    }

    private func misuse(_ message: String) -> DatabaseError {
        DatabaseError(resultCode: .SQLITE_MISUSE, message: message, sql: sql)
    }

    private func bind(_ value: SQLValue, at index: CInt) -> CInt {
        switch value {
        case .null: return sqlite3_bind_null(sqliteStatement, index)
        case .integer(let number): return sqlite3_bind_int64(sqliteStatement, index, number)
        case .real(let number): return sqlite3_bind_double(sqliteStatement, index, number)
        case .text(var text):
            return text.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) { characters in
                    sqlite3_bind_text(
                        sqliteStatement, index, characters.baseAddress, CInt(characters.count), Self.copied)
                }
            }
        // Without a first byte SQLite would take it for NULL.
        case .bytes(let bytes) where bytes.isEmpty: return sqlite3_bind_zeroblob(sqliteStatement, index, 0)
        case .bytes(let bytes):
            return bytes.withUnsafeBytes { memory in
                sqlite3_bind_blob(sqliteStatement, index, memory.baseAddress, CInt(memory.count), Self.copied)
            }
        }
    }

    /// SQLite's word for a text or bytes that it has to copy (`SQLITE_TRANSIENT`).
    private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}
