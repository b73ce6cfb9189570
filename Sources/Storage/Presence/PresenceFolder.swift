package import DeskModel
package import Files
import Foundation
import Glibc
package import ServiceModel
import Synchronization

/// Which desks are open and what is in their hands: `STORE.desks/` beside the store, a file for each desk, locked by it
/// as long as it lives. Advisory: never journalled, and whoever cannot use the folder works without it. What a desk that
/// died left behind is nobody's lock any more and is cleared away by the next one that looks.
package final class PresenceFolder: Sendable {
    private let folder: String
    /// The name of this desk's own file.
    private let own: String
    private let descriptor: HeldDescriptor
    private let watch = Mutex<FolderWatch?>(nil)
    /// When a key was pressed here last, as the file's time says it.
    private let lastKey: Mutex<Timestamp?>

    /// Opens the folder beside a store, makes it if need be, and says that this desk is here.
    ///
    /// - Throws: what the system says when the folder cannot be made or written.
    package init(_ store: Store, _ presence: DeskPresence) throws(FileFault) {
        folder = try Self.folder(beside: store)
        let mode = Self.fileMode(beside: store)
        lastKey = Mutex(presence.opened)
        let (name, number) = try Self.newFile(in: folder, mode: mode, Self.line(presence))
        (own, descriptor) = (name, HeldDescriptor(number))
        keepTime()
    }

    /// Why desks beside this store cannot see each other, for whoever asks; `nil` when they can. Changes nothing.
    package static func fault(beside store: Store) -> FileFault? {
        do throws(FileFault) {
            let folder = try path(beside: store)
            var status = stat()
            let exists = stat(folder, &status) == 0
            if exists, status.st_mode & S_IFMT != S_IFDIR {
                throw .notPlain(path: folder, FileKind(mode: status.st_mode))
            }
            let place = exists ? folder : FilePath.folder(of: folder)
            guard access(place, R_OK | W_OK | X_OK) == 0 else { throw fault(place) }
            return nil
        } catch {
            return error
        }
    }

    /// Says what this desk holds now; nothing once it has left.
    package func say(_ presence: DeskPresence) throws(FileFault) {
        let line = Self.line(presence)
        let isWritten = descriptor.use { Self.write(line, to: $0) }
        if isWritten == false { throw Self.fault(folder) }
        keepTime()
    }

    /// A key was pressed here: the file gets that time, which writes nothing and wakes nobody.
    package func noteKey(at moment: Timestamp) {
        lastKey.withLock { $0 = moment }
        keepTime()
    }

    /// Every write gives the file the time of writing.
    private func keepTime() {
        guard let moment = lastKey.withLock({ $0 }) else { return }
        let time = timespec(tv_sec: Int(moment.seconds), tv_nsec: 0)
        _ = descriptor.use { number in [time, time].withUnsafeBufferPointer { futimens(number, $0.baseAddress) } }
    }

    /// The other desks that are open now, by name.
    package func others() -> [DeskPresence] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let found = names.filter { $0 != own }.compactMap { name -> DeskPresence? in
            guard name.hasPrefix(Self.open) || name.hasPrefix(Self.fresh) else { return nil }
            return Self.read("\(folder)/\(name)")
        }
        return found.sorted { ($0.name, $0.opened?.seconds ?? 0) < ($1.name, $1.opened?.seconds ?? 0) }
    }

    /// Calls `changed` with the other desks, now and whenever one comes, goes, or works on something else, until `leave`.
    /// Nobody is woken by which screen another has opened.
    package func follow(_ changed: @escaping @Sendable ([DeskPresence]) -> Void) {
        let last = Mutex<[DeskPresence]>([])
        let tell: @Sendable () -> Void = { [weak self] in
            // Looked up and told inside the lock: whoever comes later says what is newer.
            last.withLock { last in
                guard let now = self?.others() else { return }
                let marks = now.map(\.marks)
                guard marks != last else { return }
                last = marks
                changed(now)
            }
        }
        watch.withLock { $0 = FolderWatch(folder, changed: tell) }
        tell()
    }

    /// This desk closes: its file goes, and the lock with it.
    package func leave() {
        watch.withLock { watch in
            watch?.stop()
            watch = nil
        }
        unlink("\(folder)/\(own)")
        descriptor.close()
    }
}

extension PresenceFolder {
    /// Files of desks, and of desks that are just opening.
    private static let open = "desk-"
    private static let fresh = ".new-"

    private static func fault(_ path: String) -> FileFault { FileFault(SystemFault(code: errno), path: path) }

    private static func path(beside store: Store) throws(FileFault) -> String {
        try FilePath.target(store.path) + ".desks"
    }

    /// Whoever may read the store may come in, and nobody else.
    private static func folder(beside store: Store) throws(FileFault) -> String {
        let path = try path(beside: store)
        let mode: mode_t = fileMode(beside: store) == 0o660 ? 0o2770 : 0o700
        if mkdir(path, mode) == 0 {
            // The umask takes no part of it away: the group has to come in.
            chmod(path, mode)
        } else if errno != EEXIST {
            throw fault(path)
        }
        return path
    }

    private static func fileMode(beside store: Store) -> mode_t {
        var status = stat()
        return stat(store.path, &status) == 0 && status.st_mode & 0o060 == 0o060 ? 0o660 : 0o600
    }

    /// Under a passing name until it is locked: a file without a lock is a dead desk's. Should somebody have taken it for
    /// one in between, there is another.
    private static func newFile(
        in folder: String, mode: mode_t, _ line: [UInt8]
    ) throws(FileFault) -> (name: String, descriptor: Int32) {
        for _ in 0..<5 {
            var template = Array("\(folder)/\(fresh)XXXXXX".utf8CString)
            let descriptor = mkstemp(&template)
            guard descriptor >= 0 else { throw fault(folder) }
            let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
            let name = open + path.suffix(6)
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
            fchmod(descriptor, mode)
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0, write(line, to: descriptor),
                rename(path, "\(folder)/\(name)") == 0
            {
                return (name, descriptor)
            }
            let code = errno
            unlink(path)
            close(descriptor)
            guard code == ENOENT || code == EWOULDBLOCK else {
                throw FileFault(SystemFault(code: code), path: folder)
            }
        }
        throw FileFault(SystemFault(code: EBUSY), path: folder)
    }

    /// What a desk says; `nil` for one that is gone, whose file goes too, and for one that is just saying it.
    private static func read(_ path: String) -> DeskPresence? {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        if flock(descriptor, LOCK_SH | LOCK_NB) == 0 {
            unlink(path)
            return nil
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        var buffer = [UInt8](repeating: 0, count: min(Int(status.st_size), 1 << 20))
        let count = Glibc.pread(descriptor, &buffer, buffer.count, 0)
        guard count > 0, let line = buffer.prefix(count).split(separator: UInt8(ascii: "\n")).first else { return nil }
        var presence = try? JSONDecoder().decode(DeskPresence.self, from: Data(line))
        // A desk that does not say when it was opened does not keep its file's time either.
        if presence?.opened != nil { presence?.lastKey = Timestamp(seconds: Int64(status.st_mtim.tv_sec)) }
        return presence
    }

    private static func line(_ presence: DeskPresence) -> [UInt8] {
        ((try? JSONEncoder().encode(presence)).map { Array($0) } ?? []) + [UInt8(ascii: "\n")]
    }

    /// In one piece over what was there, so that a reader sees the one or the other.
    private static func write(_ line: [UInt8], to descriptor: Int32) -> Bool {
        pwrite(descriptor, line, line.count, 0) == line.count && ftruncate(descriptor, off_t(line.count)) == 0
    }
}
