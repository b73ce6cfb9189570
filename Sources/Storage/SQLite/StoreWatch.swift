import Files
import Glibc

/// inotify on a store's files. Writing is watched file by file, because of a folder the system would tell every write of
/// every file in it; of the folder it tells what comes, goes and is renamed, and only the store's own names count.
final class StoreWatch: Sendable {
    let descriptor: Int32
    private let target: String
    /// The database and the files that SQLite keeps beside it, as the folder names them.
    private let names: Set<String>

    private static let written = UInt32(IN_MODIFY | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF)
    private static let moved = UInt32(
        IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR)

    /// `path` may be a link to `target`. `nil` where the system cannot watch the folder.
    init?(_ target: String, called path: String) {
        descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
        self.target = target
        let name = Self.name(target)
        names = [Self.name(path), name, name + "-wal", name + "-shm", name + "-journal"]
        guard descriptor >= 0, inotify_add_watch(descriptor, FilePath.folder(of: target), Self.moved) >= 0 else {
            if descriptor >= 0 { close(descriptor) }
            return nil
        }
        watchFiles()
    }

    private static func name(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    func end() { close(descriptor) }

    /// Those that are there now: to ask again for the same file changes nothing.
    private func watchFiles() {
        for path in [target, target + "-wal"] { inotify_add_watch(descriptor, path, Self.written) }
    }

    /// Takes what was told. Whether some of it was about the store.
    func takeEvents() -> Bool {
        var isOurs = false
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { break }
            isOurs = buffer.withUnsafeBytes { concerns(UnsafeRawBufferPointer(rebasing: $0[..<count])) } || isOurs
        }
        // A log that was made anew is another file.
        if isOurs { watchFiles() }
        return isOurs
    }

    private func concerns(_ events: UnsafeRawBufferPointer) -> Bool {
        var offset = 0
        while offset + MemoryLayout<inotify_event>.size <= events.count {
            let event = events.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
            let start = offset + MemoryLayout<inotify_event>.size
            let end = min(events.count, start + Int(event.len))
            // Without a name it is about a file that is watched, or about the folder itself; so is what was lost.
            let name = String(decoding: events[start..<end].prefix { $0 != 0 }, as: UTF8.self)
            if name.isEmpty || names.contains(name) { return true }
            offset = end
        }
        return false
    }
}
