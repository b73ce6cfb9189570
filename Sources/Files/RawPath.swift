import Glibc

/// A path as the system wrote it. A name that is no UTF-8 comes into a text with marks in place of its bytes; where it was
/// an argument of the program, the bytes are still there.
struct RawPath {
    private let bytes: [CChar]

    init(_ path: String) {
        bytes = Self.argument(that: path) ?? Array(path.utf8CString)
    }

    func withBytes<Value>(_ body: (UnsafePointer<CChar>) -> Value) -> Value {
        bytes.withUnsafeBufferPointer { body($0.baseAddress!) }
    }

    /// The one argument that reads so; `nil` when there is none, or when two differ and read alike.
    private static func argument(that path: String) -> [CChar]? {
        guard path.unicodeScalars.contains("\u{FFFD}") else { return nil }
        var found: Set<[CChar]> = []
        for index in 0..<Int(CommandLine.argc) {
            guard let argument = CommandLine.unsafeArgv[index] else { continue }
            let bytes = Array(UnsafeBufferPointer(start: argument, count: strlen(argument) + 1))
            if String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self) == path {
                found.insert(bytes)
            }
        }
        return found.count == 1 ? found.first : nil
    }
}
