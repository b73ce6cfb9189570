import Foundation

/// Where the stores of this process' stories are, each in a folder of its own.
enum TemporaryStores {
    private static let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "dyspo-stories-\(UUID().uuidString)")

    static func newPath() throws -> URL {
        let own = folder.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
        return own.appendingPathComponent("dyspo.db")
    }

    static func remove(_ path: URL) { try? FileManager.default.removeItem(at: path.deletingLastPathComponent()) }

    static func removeAll() { try? FileManager.default.removeItem(at: folder) }
}
