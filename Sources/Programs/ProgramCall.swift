/// A program that is to run: its words go to it as they are, and no shell reads them.
package struct ProgramCall: Sendable {
    /// The program, by its whole path or by a name in `PATH`, and its arguments.
    package var words: [String]
    /// All that it sees of the environment.
    package var environment: [String: String]
    /// What it reads.
    package var input: [UInt8]
    /// Seconds that it may take.
    package var seconds: Int
    /// Bytes of what it writes that are kept; the rest is read and thrown away.
    package var kept: Int

    package init(
        words: [String], environment: [String: String], input: [UInt8] = [], seconds: Int, kept: Int = 64 << 10
    ) {
        self.words = words
        self.environment = environment
        self.input = input
        self.seconds = seconds
        self.kept = kept
    }
}
