import Foundation
import Glibc

/// Paths as the system follows them.
package enum FilePath {
    /// How many links may lead to one another (the system's own bound).
    private static let links = 40

    /// The file that a path means: links are followed, also one whose target is yet to be made.
    package static func target(_ path: String) throws(FileFault) -> String {
        var current = path
        for _ in 0...links {
            var status = stat()
            guard lstat(current, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return current }
            if stat(current, &status) == 0 {
                // What the kernel keeps behind a descriptor, a pipe for example, has no other name.
                guard let real = realpath(current, nil) else { return current }
                defer { free(real) }
                return String(cString: real)
            }
            guard let next = try? FileManager.default.destinationOfSymbolicLink(atPath: current) else { return current }
            current = next.hasPrefix("/") ? next : folder(of: current) + "/" + next
        }
        throw .linksWithoutEnd(path: path)
    }

    /// The folder that holds what a path names.
    package static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Names made, changed or taken away in a folder are on the disk when this returns. Some file systems cannot.
    package static func flush(folder: String) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
