import Files
import Foundation
import Glibc
import ServiceModel

/// The program that shows documents: `DYSPO_VIEWER`, whose words are its arguments, else `xdg-open`. No shell reads them.
struct DocumentViewer {
    let words: [String]
    private let environment: [String: String]

    init(_ environment: [String: String]) {
        self.environment = environment
        let own = (environment["DYSPO_VIEWER"] ?? "").split(separator: " ").map(String.init)
        words = own.isEmpty ? ["xdg-open"] : own
    }

    /// Shows a copy, for the viewer alone, under the document's name, and gives its path. With `waits` the viewer has the
    /// terminal, and it is an error when it fails; without, it runs beside.
    func show(_ document: Document, _ bytes: Data, waits: Bool) throws(Failure) -> String {
        let path = try copy(document, bytes)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["--"] + words + [path]
        if !waits {
            process.standardInput = FileHandle.nullDevice
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
        }
        do {
            try process.run()
        } catch {
            throw failure
        }
        guard waits else { return path }
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw failure }
        return path
    }

    private var failure: Failure {
        .refused(
            english: "\(words[0]) did not show it; DYSPO_VIEWER names another viewer, document save saves it.",
            polish: "\(words[0]) tego nie pokazał; DYSPO_VIEWER wskaże inny program, document save zapisze plik.")
    }

    private static let folderHead = "dyspo-view-"
    /// Seconds for which a viewer surely has its copy.
    private static let kept = 86_400

    /// Takes away copies of this user that were made more than a day ago.
    private func sweep(_ root: String) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? [] {
            guard name.hasPrefix(Self.folderHead) else { continue }
            var status = stat()
            guard lstat("\(root)/\(name)", &status) == 0, FileKind(mode: status.st_mode) == .folder,
                status.st_uid == getuid(), status.st_mtim.tv_sec < time(nil) - Self.kept
            else { continue }
            try? FileManager.default.removeItem(atPath: "\(root)/\(name)")
        }
    }

    /// In a folder that goes with the user's session, else among the temporary files.
    private func copy(_ document: Document, _ bytes: Data) throws(Failure) -> String {
        let root = environment["XDG_RUNTIME_DIR"] ?? environment["TMPDIR"] ?? "/tmp"
        sweep(root)
        var template = Array("\(root)/\(Self.folderHead)XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .writing(.noPermission(path: root)) }
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let path = "\(folder)/\(document.name)"
        try UserFile.write(bytes, to: path)
        return path
    }
}
