import TermCanvas

/// What came of a command: its exit code, and the first line it said.
struct LoggedOutcome: Hashable {
    var status: Int32
    /// `nil` where the log says nothing of it.
    var message: String?

    init(status: Int32, message: String?) {
        (self.status, self.message) = (status, message)
    }

    /// `0 ZS/2026/000221 created.`; `nil` without a code.
    init?(_ text: some StringProtocol) {
        let parts = text.split(separator: " ", maxSplits: 1)
        guard let first = parts.first, let status = Int32(first) else { return nil }
        self.init(status: status, message: parts.count == 2 ? String(parts[1]) : nil)
    }

    /// What a program said, with `STORE` for the place of its store, which is another one every time.
    init(status: Int32, errors: String, store: String) {
        let said = errors.split(separator: "\n").first
        self.init(status: status, message: said.map { SafeText.line(String($0)).replacing(store, with: "STORE") })
    }

    var text: String { "\(status)" + (message.map { " " + $0 } ?? "") }

    /// Whether it is what the log expects; what it does not name may be anything.
    func meets(_ expected: LoggedOutcome) -> Bool {
        status == expected.status && (expected.message == nil || message == expected.message)
    }
}
