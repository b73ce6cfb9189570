import Foundation
import Glibc

/// Files that hold a company's data: nobody but their owner may read them.
enum PrivateFile {
    /// The whole file or the old one: written beside and renamed.
    static func write(_ text: String, to path: String) throws {
        let beside = "\(path).\(ProcessInfo.processInfo.processIdentifier).part"
        defer { unlink(beside) }
        guard
            FileManager.default.createFile(
                atPath: beside, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600]),
            rename(beside, path) == 0
        else {
            throw Failure.refused(
                english: "\(path) cannot be written; check the folder and its permissions.",
                polish: "Nie można zapisać \(path); sprawdź folder i uprawnienia.")
        }
    }
}
