import Glibc

@testable import Storage

/// One connection to a server, and the statements it knows.
final class PostgresSession: Statements, @unchecked Sendable {
    let library: Libpq
    private let folder: String
    private let connection: OpaquePointer
    private var prepared: [String: (name: String, statement: PostgresStatement)] = [:]

    var dialect: any Dialect { PostgresDialect() }

    init(_ library: Libpq, _ folder: String) throws {
        self.library = library
        self.folder = folder
        let made = library.connect("host=\(folder) user=dyspo dbname=postgres")
        guard let made, library.status(made) == 0 else {
            library.finish(made)
            throw StoreFault.missing(path: folder)
        }
        connection = made
    }

    func close() { library.finish(connection) }

    /// Runs what takes no parameters.
    func command(_ sql: String) throws { library.clear(try checked(library.execute(connection, sql), sql)) }

    /// Has the server parse a statement, which finds the types of its parameters.
    func prepare(_ sql: String) throws { _ = try statement(sql) }

    private func statement(_ sql: String) throws -> (name: String, statement: PostgresStatement) {
        if let known = prepared[sql] { return known }
        let statement = PostgresStatement(sql)
        let name = "s\(prepared.count)"
        library.clear(try checked(library.prepare(connection, name, statement.text, 0, nil), sql))
        prepared[sql] = (name, statement)
        return (name, statement)
    }

    private func result(_ sql: String, _ parameters: [String: SQLValue]) throws -> OpaquePointer {
        try result(sql, inOrder: statement(sql).statement.parameters.map { parameters[$0] ?? .null })
    }

    private func result(_ sql: String, inOrder parameters: [SQLValue]) throws -> OpaquePointer {
        let name = try statement(sql).name
        let values = parameters.map { $0.postgresText.map { strdup($0) } ?? nil }
        defer { values.forEach { free($0) } }
        let pointers = values.map { $0.map { UnsafePointer($0) } }
        return try checked(
            library.executePrepared(connection, name, Int32(pointers.count), pointers, nil, nil, 0), sql)
    }

    func query(_ sql: String, _ parameters: [String: SQLValue], _ body: (any ResultRow) throws -> Void) throws {
        try read(result(sql, parameters), body)
    }

    func query(_ sql: String, inOrder values: [SQLValue], _ body: (any ResultRow) throws -> Void) throws {
        try read(result(sql, inOrder: values), body)
    }

    private func read(_ result: OpaquePointer, _ body: (any ResultRow) throws -> Void) throws {
        defer { library.clear(result) }
        for row in 0..<library.rowCount(result) {
            try body(PostgresRow(library: library, result: result, row: row))
        }
    }

    func run(_ sql: String, _ parameters: [String: SQLValue]) throws -> Int {
        changedRows(try result(sql, parameters))
    }

    func run(_ sql: String, inOrder values: [SQLValue]) throws -> Int { changedRows(try result(sql, inOrder: values)) }

    private func changedRows(_ result: OpaquePointer) -> Int {
        defer { library.clear(result) }
        return library.changedRows(result).flatMap { Int(String(cString: $0)) } ?? 0
    }

    private func checked(_ result: OpaquePointer?, _ sql: String) throws -> OpaquePointer {
        guard let result else { throw StoreFault.failed(path: folder, detail: sql) }
        // Whether it gave rows or none.
        if [1, 2].contains(library.resultStatus(result)) { return result }
        defer { library.clear(result) }
        let state = library.resultField(result, Int32(UInt8(ascii: "C"))).map { String(cString: $0) } ?? ""
        let message = library.message(connection).map { String(cString: $0) } ?? ""
        if state == "23503" { throw StoreFault.brokenReference }
        if state.hasPrefix("23") { throw StoreFault.brokenRule(detail: message) }
        throw StoreFault.failed(path: folder, detail: "\(message) in \(sql)")
    }
}

extension SQLValue {
    /// As a parameter in text; `nil` for NULL.
    fileprivate var postgresText: String? {
        switch self {
        case .null: nil
        case .integer(let value): String(value)
        case .real(let value): String(value)
        case .text(let value): value
        case .bytes: "\\x" + plain.dropFirst(2).dropLast()
        }
    }
}

/// A row of an answer in text, each value of the type that the server says. A truth value, a decimal number or whatever else
/// SQLite does not have is a fault: nobody asked for one.
private struct PostgresRow: ResultRow {
    let library: Libpq
    let result: OpaquePointer
    let row: Int32

    private enum Kind: UInt32 {
        case int8 = 20
        case int4 = 23
        case text = 25
        case float8 = 701
        case bytea = 17
    }

    private func kind(_ column: Int) -> Kind? { Kind(rawValue: library.columnType(result, Int32(column))) }
    private func string(_ column: Int) -> String {
        library.value(result, row, Int32(column)).map { String(cString: $0) } ?? ""
    }

    func isNull(_ column: Int) -> Bool { library.isNull(result, row, Int32(column)) != 0 }

    func integer(_ column: Int) throws -> Int64 {
        guard case .integer(let value) = value(column) else { throw fault(column) }
        return value
    }

    func real(_ column: Int) throws -> Double {
        guard case .real(let value) = value(column) else { throw fault(column) }
        return value
    }

    func text(_ column: Int) throws -> String {
        guard case .text(let value) = value(column) else { throw fault(column) }
        return value
    }

    func bytes(_ column: Int) throws -> [UInt8] {
        guard case .bytes(let value) = value(column) else { throw fault(column) }
        return value
    }

    func value(_ column: Int) -> SQLValue {
        guard !isNull(column) else { return .null }
        let text = string(column)
        switch kind(column) {
        case .int8, .int4: return Int64(text).map { .integer($0) } ?? .null
        case .float8: return Double(text).map { .real($0) } ?? .null
        case .text: return .text(text)
        case .bytea:
            let digits = Array(text.utf8.dropFirst(2))
            return .bytes(
                stride(from: 0, to: digits.count, by: 2).compactMap {
                    UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)
                })
        case nil: return .null
        }
    }

    func fault(_ column: Int) -> StoreFault {
        let name = library.columnName(result, Int32(column)).map { String(cString: $0) } ?? ""
        return .unreadableRow(
            table: name, detail: "type \(library.columnType(result, Int32(column))): \(string(column))")
    }
}
