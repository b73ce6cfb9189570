/// Why a program did not do what it was to do.
package enum ProgramFault: Error, Hashable, Sendable {
    case notFound(String)
    /// It is there, and may not be run, or is no program.
    case notExecutable(String)
    /// The system did not start it; the number is its `errno`.
    case notStarted(String, Int32)
    case timedOut(seconds: Int)
    /// It ended with a number that is not 0, and what it wrote last.
    case failed(status: Int32, words: String)
    /// A signal ended it.
    case signalled(Int32, words: String)
    /// Nobody wants it any more.
    case stopped
}
