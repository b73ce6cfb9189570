/// Why a full-screen program cannot run here.
package enum TerminalProblem: Error, Hashable, Sendable {
    /// Input or output is no terminal but a file or a pipe.
    case notATerminal
    /// `TERM` is not set.
    case noTerm
    /// The terminal cannot place its cursor, such as `dumb`.
    case cannotMoveCursor(term: String)
    /// The system has no description of this terminal.
    case unknownTerm(String)
    /// The system refused something the screen needs; `code` is its errno.
    case system(call: String, code: Int32)
}
