import Glibc

/// A new file under a passing name that nobody else has, for its owner alone: what is written gets its own name once it is
/// whole. Whoever made it takes the passing name away.
package struct PassingFile: Sendable {
    package let path: String
    package let descriptor: Descriptor

    private static let (head, tail) = (".dyspo-", ".part")

    /// `called` is the path that a fault names.
    package init(in folder: String, called: String) throws(FileFault) {
        while true {
            let path = "\(folder)/\(Self.head)\(String(UInt64.random(in: .min ... .max), radix: 36))\(Self.tail)"
            let number = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            if number >= 0 {
                self.path = path
                descriptor = Descriptor(number)
                return
            }
            guard errno == EEXIST || errno == EINTR else { throw FileFault(SystemFault(code: errno), path: called) }
        }
    }

    /// Whether a file of this name is one that was never finished, or is being written just now.
    package static func isPassing(_ name: String) -> Bool {
        name.hasPrefix(head) && name.hasSuffix(tail)
    }
}
