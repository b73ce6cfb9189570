/// The beginning of what a program wrote.
package struct ProgramOutput: Hashable, Sendable {
    package private(set) var bytes: [UInt8] = []
    /// Bytes that were thrown away.
    package private(set) var dropped = 0
    private let kept: Int

    init(keeping kept: Int) { self.kept = kept }

    mutating func take(_ more: some Collection<UInt8>) {
        let room = max(0, kept - bytes.count)
        bytes += more.prefix(room)
        dropped += max(0, more.count - room)
    }

    /// The last line that has something in it, without what would steer a terminal, and short.
    package var lastLine: String {
        let text = String(decoding: bytes, as: UTF8.self)
        let lines = text.split(whereSeparator: \.isNewline).filter { line in line.contains { !$0.isWhitespace } }
        var scalars = String.UnicodeScalarView()
        for scalar in lines.last?.unicodeScalars.prefix(400) ?? "".unicodeScalars.prefix(0) {
            switch scalar.properties.generalCategory {
            case .control, .format, .surrogate, .unassigned: continue
            default: scalars.append(scalar)
            }
        }
        return String(String(scalars).prefix(200))
    }
}
