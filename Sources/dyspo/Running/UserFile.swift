import Files
import Foundation
import Glibc

/// Files as verbs read and write them; what is wrong becomes a `Failure`.
enum UserFile {
    /// A file, a pipe, or with `-` the standard input, to its end.
    static func read(_ path: String) throws(Failure) -> Data {
        do {
            return path == "-"
                ? try ReadFile.bytes(of: Descriptor(STDIN_FILENO), path) : try ReadFile.bytes(path, .plainOrPipe)
        } catch {
            throw .reading(error)
        }
    }

    /// The same; of a file that goes on behind its first bytes these are judged before anything else is read.
    static func read(_ path: String, first count: Int, judge: (Data) throws -> Void) throws -> Data {
        let descriptor = try reading { () throws(FileFault) in
            path == "-" ? Descriptor(STDIN_FILENO) : try ReadFile.opened(path, .plainOrPipe)
        }
        defer { if path != "-" { descriptor.close() } }
        let head = try reading { () throws(FileFault) in try ReadFile.head(of: descriptor, path, count: count) }
        if head.count < count { return head }
        try judge(head)
        return try reading { () throws(FileFault) in try ReadFile.bytes(of: descriptor, path, behind: head) }
    }

    private static func reading<Value>(_ body: () throws(FileFault) -> Value) throws(Failure) -> Value {
        do {
            return try body()
        } catch {
            throw .reading(error)
        }
    }

    /// Whole or not at all, for its owner alone unless it is there already.
    static func write(_ bytes: Data, to path: String) throws(Failure) {
        do {
            try WholeFile.write(bytes, to: path)
        } catch {
            throw .writing(error)
        }
    }

    /// Throws when `write` could not work, so that nobody waits for an answer that has no place.
    static func checkWritable(_ path: String) throws(Failure) {
        do {
            try WholeFile.check(path)
        } catch {
            throw .writing(error)
        }
    }
}
