import Foundation

/// Where the stores of this process' stories are, each in a folder of its own: in memory where the system has such a
/// folder, because no story is about the disk.
enum TemporaryStores {
    private static let folder = parent.appendingPathComponent("dyspo-stories-\(UUID().uuidString)")

    private static var parent: URL {
        let memory = "/dev/shm"
        guard FileManager.default.isWritableFile(atPath: memory) else { return FileManager.default.temporaryDirectory }
        return URL(fileURLWithPath: memory, isDirectory: true)
    }

    static func newPath() throws -> URL {
        let own = folder.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
        return own.appendingPathComponent("dyspo.db")
    }

    static func remove(_ path: URL) { try? FileManager.default.removeItem(at: path.deletingLastPathComponent()) }

    static func removeAll() { try? FileManager.default.removeItem(at: folder) }
}
