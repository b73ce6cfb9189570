import Foundation

/// A folder of files that lives as long as the test holds it.
final class Folder {
    let path: String

    init(_ files: [String: String]) throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, text) in files {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
        }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The folder of the repository with that name.
    static func ofRepository(_ name: String, from file: String = #filePath) -> String {
        let root = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return root.appendingPathComponent(name).path
    }
}
