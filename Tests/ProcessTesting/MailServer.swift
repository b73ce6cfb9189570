package import Foundation
import Glibc

/// A real mail server on 127.0.0.1 (`Scripts/mail-server`), with whatever is wrong with it.
package final class MailServer {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// A Python that has one; `nil`, told loudly, where it cannot be had.
    package static let python: String? = {
        guard let child = try? ChildProcess("/bin/sh", [root.appending(path: "Scripts/test-mail").path]) else {
            return nil
        }
        let isThere = child.status() == 0
        let path = child.output.trimmingCharacters(in: .whitespacesAndNewlines)
        guard isThere, !path.isEmpty else {
            print("SKIPPED: tests against a real mail server; Scripts/test-mail (PyPI) prepares it.")
            return nil
        }
        return path
    }()

    package let port: Int
    package let folder: URL
    private let process: ChildProcess

    /// One of the modes of `Scripts/mail-server`.
    package init(_ mode: String) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "dyspo-mail-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let script = Self.root.appending(path: "Scripts/mail-server").path
        process = try ChildProcess(Self.python ?? "/usr/bin/python3", [script, mode, folder.path])
        let end = Date().addingTimeInterval(60)
        while true {
            if let port = Int(process.output.trimmingCharacters(in: .whitespacesAndNewlines)) {
                self.port = port
                return
            }
            guard Date() < end else {
                print(process.errors)
                throw POSIXError(.ETIMEDOUT)
            }
            Thread.sleep(forTimeInterval: 0.02)
        }
    }

    deinit {
        process.signal(SIGKILL)
        process.status()
        try? FileManager.default.removeItem(at: folder)
    }

    /// Its own certificate, where it has one.
    package var certificate: String { folder.appending(path: "cert.pem").path }

    /// What was last said behind `MAIL FROM:<…>`.
    package var options: String? {
        try? String(contentsOf: folder.appending(path: "options"), encoding: .utf8)
    }

    /// What it took, in that order.
    package var taken: [(mail: Data, to: [String])] {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
            .filter { $0.hasSuffix(".eml") }.sorted()
        return names.map { name in
            let path = folder.appending(path: name)
            let to = try? String(contentsOf: path.deletingPathExtension().appendingPathExtension("to"), encoding: .utf8)
            return ((try? Data(contentsOf: path)) ?? Data(), (to ?? "").split(separator: "\n").map(String.init))
        }
    }
}
