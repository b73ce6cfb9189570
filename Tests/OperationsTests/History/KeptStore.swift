import DeskModel
import Foundation
import Operations
import ProcessTesting
import ServiceModel
import Testing

@testable import Storage

/// A store that a released version wrote, or that a test makes as one would have, in a folder of its own.
final class KeptStore {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dyspo-kept-\(UUID().uuidString)")
    var path: String { folder.appending(path: "company.db").path }
    private let now = SmallCompany.at("10:00")

    /// As `script` makes it.
    init(script: String) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let made = try ChildProcess.run("/usr/bin/sqlite3", [path], input: script)
        try #require(made.status == 0 && made.errors.isEmpty, "\(made.errors)")
    }

    /// The one of schema 13, with one entry of each kind by an actor named after it.
    convenience init() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Stores/schema-13.sql")
        try self.init(script: try String(contentsOf: file, encoding: .utf8))
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// `place` says where the store really lives, when not in the file.
    func desk(_ place: (Store) throws -> Store = { $0 }) throws -> ServiceDesk {
        let now = now
        return try ServiceDesk(try place(try Store.open(path))) { now }
    }

    /// Whose entries the journal has.
    func actors() throws -> [Actor] {
        try lines("SELECT DISTINCT actor FROM journal").map { $0.trimmingCharacters(in: ["'"]) }
            .map { Actor(name: $0, osUser: $0, origin: .cli) }
    }

    /// What a query gives, a line a row: texts quoted, or plain with a separator between the columns.
    func lines(_ sql: String, separator: String? = nil) throws -> [String] {
        let style = separator.map { ["-list", "-separator", $0] } ?? ["-quote"]
        let answer = try ChildProcess.run("/usr/bin/sqlite3", style + [path, sql])
        try #require(answer.status == 0, "\(answer.errors)")
        return answer.output.split(separator: "\n").map(String.init)
    }

    /// The rows of a table in the columns that are asked for, or in all.
    func rows(_ table: String, _ columns: [String]? = nil) throws -> [String] {
        let names = try columns ?? self.columns(table)
        return try lines("SELECT \(names.joined(separator: ", ")) FROM \(table) ORDER BY 1, 2")
    }

    func columns(_ table: String) throws -> [String] {
        try lines("SELECT name FROM pragma_table_info('\(table)')").map { $0.trimmingCharacters(in: ["'"]) }
    }

    func tables() throws -> [String] {
        try lines("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").map {
            $0.trimmingCharacters(in: ["'"])
        }
    }

    /// All rows whose history is kept, without versions, which only count.
    func contents() throws -> [String] {
        try Department.tables.filter { $0.history == .restorable }.flatMap { table in
            try rows(table.name, table.columns.filter { $0 != "version" }).map { "\(table.name): \($0)" }
        }
    }
}
