/// What a shell learns from `dyspo`.
enum ExitStatus: Int32, Error {
    case done = 0
    /// By a rule, a state or a guard.
    case refused = 1
    case usage = 2
    /// Or ambiguous.
    case notFound = 3
    /// Somebody changed it meanwhile.
    case conflict = 4
    /// It cannot be opened, is newer, damaged, or its disk is full.
    case store = 5
    /// A road engine or mail server failed; nothing was lost.
    case outside = 6
    /// Ctrl-C ended the work early, and what was found till then is written: what a shell says of a program that SIGINT
    /// has ended.
    case interrupted = 130
    /// Whoever read the output went away: what a shell says of a program that SIGPIPE has ended, as it ends this one
    /// unless the signal is ignored.
    case readerGone = 141
}
