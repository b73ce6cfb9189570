/// A command of a log.
struct LoggedCommand {
    /// Counted from 1.
    let line: Int
    /// Without the program's name.
    let words: [String]
    /// The operating system's user, where it is another than the one who is named.
    let user: String?
    var expected: LoggedOutcome?

    /// Whose it is: roles go by the operating system's user.
    var person: String? { user ?? GivenOption.value("--as", in: words) }

    /// Whether it names a store: a replay has one of its own.
    var namesStore: Bool { GivenOption.value("--store", in: words) != nil }
}
