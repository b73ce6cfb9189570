import Files
import Foundation
import Glibc
import Logging
import ServiceModel

/// Appends what went wrong in the background to a file, one line an event; nobody but its owner may read it. Every line
/// is written at once, so that several processes can share the file. Past a mebibyte it begins anew and keeps the old
/// one beside it.
struct LogFile: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.info
    private let path: String
    private let clock: @Sendable () -> Timestamp

    private static let limit = 1 << 20

    init(_ path: String, clock: @escaping @Sendable () -> Timestamp) {
        self.path = path
        self.clock = clock
    }

    /// The log that writes to `dyspo.log` in a folder, which is made when the first line comes.
    static func logger(in folder: String, clock: @escaping @Sendable () -> Timestamp) -> Logger {
        Logger(label: "dyspo") { _ in LogFile("\(folder)/dyspo.log", clock: clock) }
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let details = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
        let words = [event.message.description] + details.map { "\($0.key)=\($0.value)" }
        let text = words.joined(separator: " ").unicodeScalars.map { $0.value < 0x20 ? " " : String($0) }.joined()
        let moment = CompanyCalendar(timeZone: .gmt).iso8601(clock())
        append("\(moment) \(event.level.rawValue) \(text)\n")
    }

    /// A log that cannot be written is no reason to stop the work it tells of.
    private func append(_ line: String) {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        try? FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        var status = stat()
        if stat(path, &status) == 0, status.st_size > Self.limit { rename(path, path + ".old") }
        // A pipe that somebody put there must not hold the console up.
        let number = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
        guard number >= 0 else { return }
        defer { close(number) }
        guard fstat(number, &status) == 0, FileKind(mode: status.st_mode) == .plain else { return }
        try? Descriptor(number).write(Data(line.utf8))
    }
}
