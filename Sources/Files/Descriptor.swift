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

    /// Reads to the end, of a pipe too; `nil` when there is more than `limit` bytes.
    package func read(limit: Int) throws(SystemFault) -> Data? {
        var all = Data()
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(number, &buffer, buffer.count)
            if count == 0 { return all }
            if count > 0 {
                all.append(contentsOf: buffer[..<count])
                if all.count > limit { return nil }
            } else if errno == EAGAIN || errno == EWOULDBLOCK {
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
