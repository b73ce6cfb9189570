import Files
import Foundation

/// A file that several programs of one user change.
enum SharedFile {
    /// Runs `change` while every other program that changes the file so waits. The folder is made where it is missing.
    ///
    /// - Throws: what `change` throws, or what the system says.
    static func change(_ file: String, _ change: () throws -> Void) throws {
        try FileManager.default.createDirectory(
            at: URL(fileURLWithPath: file).deletingLastPathComponent(), withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        let lock = open(file + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard lock >= 0 else { throw CocoaError(.fileWriteUnknown) }
        defer { close(lock) }
        while flock(lock, LOCK_EX) != 0 {
            guard errno == EINTR else { throw CocoaError(.fileWriteUnknown) }
        }
        try change()
    }

    /// A basic string of TOML 1.0.
    static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
