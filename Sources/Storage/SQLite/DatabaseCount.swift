import Files
import Foundation
import Glibc
import ServiceModel

/// A database looked at from outside, with nobody using it.
enum DatabaseCount {
    static func of(_ path: String) throws -> [String: Int] {
        let database = try SQLiteDatabase(path)
        defer { try? database.end() }
        return try database.read { try $0.rowCounts() }
    }

    /// Throws `corrupt` unless the file, opened anew, is sound and has these rows.
    static func require(_ counts: [String: Int], in copy: String, called path: String) throws {
        let database = try SQLiteDatabase(copy, called: path)
        defer { try? database.end() }
        let (faults, found) = try database.read { (try $0.integrityFaults(), try $0.rowCounts()) }
        if let fault = faults.first { throw StoreFault.corrupt(path: path, detail: fault) }
        guard found == counts else {
            let table = counts.first { found[$0.key] != $0.value }
            throw StoreFault.corrupt(path: path, detail: "\(table?.key ?? "?"): \(table?.value ?? 0) rows expected")
        }
    }
}
