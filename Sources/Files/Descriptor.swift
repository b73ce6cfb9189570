package import Foundation
import Glibc
import ServiceModel

/// A file descriptor of the system, whose every byte is written or the fault is known.
package struct Descriptor: Sendable {
    package let number: Int32

    package init(_ number: Int32) {
        self.number = number
    }

    /// Writes everything; a descriptor that does not wait is waited for.
    package func write(_ bytes: Data) throws(SystemFault) {
        let fault = bytes.withUnsafeBytes { raw -> SystemFault? in
            var rest = raw[...]
            while !rest.isEmpty {
                let written = Glibc.write(number, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if written > 0 {
                    rest = rest.dropFirst(written)
                } else if written == 0 {
                    return SystemFault(code: ENOSPC)
                } else if errno == EAGAIN || errno == EWOULDBLOCK {
                    waitUntilReady(POLLOUT)
                } else if errno != EINTR {
                    return SystemFault(code: errno)
                }
            }
            return nil
        }
        if let fault { throw fault }
    }

    /// Reads to the end, of a pipe too; `nil` when there is more than `limit` bytes behind those that were read before.
    package func read(behind head: Data = Data(), limit: Int) throws(SystemFault) -> Data? {
        var all = head
        while let more = try readSome(1 << 16) {
            all.append(contentsOf: more)
            if all.count > limit { return nil }
        }
        return all
    }

    /// Reads this number of bytes, fewer at the end of the file.
    package func read(first count: Int) throws(SystemFault) -> Data {
        var all = Data()
        while all.count < count, let more = try readSome(min(1 << 16, count - all.count)) {
            all.append(contentsOf: more)
        }
        return all
    }

    /// The next bytes, at most this number; `nil` at the end.
    package func readSome(_ most: Int) throws(SystemFault) -> ArraySlice<UInt8>? {
        var buffer = [UInt8](repeating: 0, count: most)
        while true {
            let count = Glibc.read(number, &buffer, most)
            if count == 0 { return nil }
            if count > 0 { return buffer[..<count] }
            if errno == EAGAIN || errno == EWOULDBLOCK {
                waitUntilReady(POLLIN)
            } else if errno != EINTR {
                throw SystemFault(code: errno)
            }
        }
    }

    /// What was written is on the disk when this returns.
    package func synchronize() throws(SystemFault) {
        if fsync(number) != 0 { throw SystemFault(code: errno) }
    }

    /// Takes those of input, output and errors that were closed when the program started: else the next file opened, a
    /// store perhaps, would get the number and with it every answer. What stands in for them can be neither read nor
    /// written. To be called before anything is opened.
    package static func keepStandardOnesTaken() {
        for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) < 0 && errno == EBADF {
            _ = open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }

    package func close() { _ = Glibc.close(number) }

    private func waitUntilReady(_ what: Int32) {
        var waiting = pollfd(fd: number, events: Int16(what), revents: 0)
        _ = poll(&waiting, 1, -1)
    }
}
