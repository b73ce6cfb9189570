internal import CNcurses
import Glibc
import TermCanvas

/// Reads the terminal's bytes and turns them into events. ncurses draws; it reads nothing, because it knows the keys of a
/// terminal's description and takes every other byte for a key typed.
struct KeyReader {
    private var parser: InputParser
    /// When what has begun has waited long enough.
    private var deadline: ContinuousClock.Instant?

    /// To be made after the screen, whose description says what its keys send. Asks the terminal for the keypad's own
    /// sequences.
    init(window: UnsafeMutablePointer<WINDOW>) {
        keypad(window, true)
        var keys: [String: Key] = [:]
        for (name, key) in NamedSequences.capabilities {
            if let sequence = nc_string_capability(name) { keys[String(cString: sequence)] = key }
        }
        parser = InputParser(keys: NamedSequences(keys), table: CharacterLocale.singleByteTable)
    }

    /// How long `poll` may wait before `overdue` has something to say; `nil` for as long as it likes.
    var patience: Duration? { deadline.map { max(.zero, ContinuousClock.now.duration(to: $0)) } }

    /// Everything that has been typed and not been read yet.
    mutating func events() -> [InputEvent] {
        var events: [InputEvent] = []
        var isRead = false
        while let bytes = KeyReader.waitingBytes() {
            events += parser.feed(bytes)
            isRead = true
        }
        if isRead { deadline = parser.patience.map { ContinuousClock.now + $0 } }
        return events
    }

    /// What is told because nothing more came, once the patience is over.
    mutating func overdue() -> [InputEvent] {
        guard let deadline, ContinuousClock.now >= deadline else { return [] }
        let events = parser.pause()
        self.deadline = parser.patience.map { ContinuousClock.now + $0 }
        return events
    }

    private static func waitingBytes() -> [UInt8]? {
        guard nc_bytes_waiting(STDIN_FILENO) > 0 else { return nil }
        let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
            count = max(0, read(STDIN_FILENO, buffer.baseAddress, buffer.count))
        }
        return bytes.isEmpty ? nil : bytes
    }
}
